package eu.pontes.identity.keycloak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import java.util.Optional;
import org.glassfish.soteria.mechanisms.OpenIdAuthenticationMechanism;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Log-in of people, on Soteria's OpenID Connect. Soteria decides who the caller is; this class decides what a browser gets to
 * see of it: a log-in, a way back to the page, Vaadin's own "session expired", or a plain sentence when Keycloak is away.
 */
@ApplicationScoped
class BrowserAuthentication {

    static final String TARGET = BrowserAuthentication.class.getName() + ".target";

    private static final Logger LOG = LoggerFactory.getLogger(BrowserAuthentication.class);

    private final OpenIdAuthenticationMechanism openIdConnect;
    private final OpenIdSettings settings;
    private final KeycloakProbe keycloak;

    @Inject
    BrowserAuthentication(
            OpenIdAuthenticationMechanism openIdConnect, OpenIdSettings settings, KeycloakProbe keycloak) {
        this.openIdConnect = openIdConnect;
        this.settings = settings;
        this.keycloak = keycloak;
    }

    AuthenticationStatus validate(Visit visit) throws AuthenticationException {
        if (visit.isForStaticFile()) {
            return visit.context().doNothing();
        }
        Optional<PendingLogIn> pending = pendingLogIn(visit);
        if (visit.isAnonymous()) {
            if (visit.area() == Area.CALLBACK && pending.isEmpty()) {
                return visit.context().doNothing();
            }
            if (visit.needsLogIn() && !keycloak.isReachable()) {
                return LogInTrouble.UNAVAILABLE.answer(visit);
            }
        }
        return validate(visit, pending);
    }

    void logOut(Visit visit) {
        openIdConnect.cleanSubject(new LogInRequest(visit, settings.getBaseUrl()), visit.response(), visit.context());
    }

    private static Optional<PendingLogIn> pendingLogIn(Visit visit) {
        if (visit.area() != Area.CALLBACK) {
            return Optional.empty();
        }
        Optional<PendingLogIn> pending = PendingLogIns.take(
                visit.request().getSession(false), visit.request().getParameter("state"));
        pending.ifPresent(logIn -> visit.request().setAttribute(TARGET, logIn.target()));
        return pending;
    }

    private AuthenticationStatus validate(Visit visit, Optional<PendingLogIn> pending) throws AuthenticationException {
        LogInRequest request = new LogInRequest(visit, settings.getBaseUrl());
        pending.ifPresent(request::resume);
        RedirectCapture response = new RedirectCapture(visit.response());
        KeycloakCalls.begin(pending.map(PendingLogIn::verifier).orElse(null));
        try {
            AuthenticationStatus status = openIdConnect.validateRequest(
                    request,
                    response,
                    new BrowserMessageContext(visit.context(), visit.needsLogIn(), request, response));
            Optional<String> location = response.location();
            if (location.isPresent()) {
                return redirected(visit, request, location.get());
            }
            return status == AuthenticationStatus.SEND_FAILURE ? LogInTrouble.FAILED.answer(visit) : status;
        } catch (RuntimeException e) {
            return failed(visit, e);
        } finally {
            KeycloakCalls.end();
        }
    }

    private AuthenticationStatus redirected(Visit visit, LogInRequest request, String location) {
        Optional<String> begun = request.begunState();
        if (begun.isPresent()) {
            return toKeycloak(visit, begun.get(), request, location);
        }
        if (visit.area() == Area.LOG_OUT) {
            return visit.redirectTo(location);
        }
        LOG.debug("The log-in behind {} has ended in Keycloak", visit.request().getRequestURI());
        // Soteria has ended the session: the same page asks for a new log-in, and Vaadin tells its client on all else.
        return visit.isNavigation()
                ? visit.redirectTo(settings.getBaseUrl() + visit.pathAndQuery())
                : visit.context().doNothing();
    }

    private static AuthenticationStatus toKeycloak(Visit visit, String state, LogInRequest request, String location) {
        Pkce pkce = Pkce.random();
        PendingLogIns.of(visit.request().getSession())
                .add(state, new PendingLogIn(pkce.verifier(), request.soteriaState(), visit.pathAndQuery()));
        String language = ChosenLanguage.of(visit.request())
                .map(chosen -> "&ui_locales=" + chosen)
                .orElse("");
        return visit.redirectTo(
                location + "&code_challenge=" + pkce.challenge() + "&code_challenge_method=S256" + language);
    }

    private AuthenticationStatus failed(Visit visit, RuntimeException e) {
        if (visit.area() == Area.CALLBACK && keycloak.isReachable()) {
            LOG.warn("Keycloak's answer to a log-in was refused", e);
            return LogInTrouble.FAILED.answer(visit);
        }
        LOG.warn("Keycloak could not be asked", e);
        if (visit.area() == Area.LOG_OUT) {
            visit.request().getSession().invalidate();
        }
        return LogInTrouble.UNAVAILABLE.answer(visit);
    }
}
