package eu.pontes.identity.keycloak;

import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContextWrapper;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.TreeSet;

/** Tells Soteria which requests need a log-in, and keeps the session's roles in step with refreshed tokens. */
final class BrowserMessageContext extends HttpMessageContextWrapper {

    private static final String KNOWN_ROLES = BrowserMessageContext.class.getName() + ".roles";

    private final boolean needsLogIn;
    private final HttpServletRequest request;
    private final HttpServletResponse response;

    BrowserMessageContext(
            HttpMessageContext wrapped, boolean needsLogIn, HttpServletRequest request, HttpServletResponse response) {
        super(wrapped);
        this.needsLogIn = needsLogIn;
        this.request = request;
        this.response = response;
    }

    @Override
    public boolean isProtected() {
        return needsLogIn;
    }

    @Override
    public HttpServletRequest getRequest() {
        return request;
    }

    @Override
    public HttpServletResponse getResponse() {
        return response;
    }

    /**
     * After a refresh Soteria applies the new roles to this request only. We register them with the session, but only when
     * they changed: registering renews the session id, which parallel requests of the same page would trip over.
     */
    @Override
    public AuthenticationStatus notifyContainerAboutLogin(CredentialValidationResult result) {
        if (result.getStatus() == CredentialValidationResult.Status.VALID) {
            HttpSession session = request.getSession();
            TreeSet<String> roles = new TreeSet<>(result.getCallerGroups());
            Object known = session.getAttribute(KNOWN_ROLES);
            if (known != null && !known.equals(roles)) {
                setRegisterSession(result.getCallerPrincipal().getName(), result.getCallerGroups());
            }
            session.setAttribute(KNOWN_ROLES, roles);
            // Soteria has put the caller of the session in already; its old roles would be added to the new ones.
            cleanClientSubject();
        }
        return super.notifyContainerAboutLogin(result);
    }
}
