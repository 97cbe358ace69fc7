package eu.pontes.identity.keycloak;

import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpSession;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A request as Soteria may see it: our public address from the configuration instead of the {@code Host} header, the notes of
 * this log-in only, and no {@code state} or {@code code} outside the callback, where they are just query parameters of a view.
 */
final class LogInRequest extends HttpServletRequestWrapper {

    private static final String STATE = "oidc.state";
    private static final Set<String> CALLBACK_PARAMETERS = Set.of("state", "code", "error");

    private final Map<String, String> logIn = new HashMap<>();
    private final Visit visit;
    private final String baseUrl;

    LogInRequest(Visit visit, String baseUrl) {
        super(visit.request());
        this.visit = visit;
        this.baseUrl = baseUrl;
    }

    void resume(PendingLogIn pending) {
        logIn.putAll(pending.soteriaState());
    }

    Map<String, String> soteriaState() {
        return Map.copyOf(logIn);
    }

    /** The state of the log-in that Soteria began during this request. */
    Optional<String> begunState() {
        return visit.area() == Area.CALLBACK ? Optional.empty() : Optional.ofNullable(logIn.get(STATE));
    }

    @Override
    public StringBuffer getRequestURL() {
        return new StringBuffer(baseUrl).append(getRequestURI());
    }

    @Override
    public @Nullable String getParameter(String name) {
        boolean hidden = visit.area() != Area.CALLBACK && CALLBACK_PARAMETERS.contains(name);
        return hidden ? null : super.getParameter(name);
    }

    @Override
    public @Nullable HttpSession getSession(boolean create) {
        HttpSession session = super.getSession(create);
        return session == null ? null : new LogInSession(session, logIn);
    }

    @Override
    public HttpSession getSession() {
        return new LogInSession(super.getSession(), logIn);
    }
}
