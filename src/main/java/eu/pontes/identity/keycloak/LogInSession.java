package eu.pontes.identity.keycloak;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpSession;
import java.util.Enumeration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The session as Soteria sees it during one request: what it notes about a log-in stays with that log-in, so that tabs that
 * log in at the same time do not overwrite each other.
 */
final class LogInSession implements HttpSession {

    private static final String SOTERIA_PREFIX = "oidc.";

    private final HttpSession session;
    private final Map<String, String> logIn;

    LogInSession(HttpSession session, Map<String, String> logIn) {
        this.session = session;
        this.logIn = logIn;
    }

    @Override
    public @Nullable Object getAttribute(String name) {
        return isOfLogIn(name) ? logIn.get(name) : session.getAttribute(name);
    }

    @Override
    public void setAttribute(String name, Object value) {
        if (isOfLogIn(name)) {
            logIn.put(name, value.toString());
        } else {
            session.setAttribute(name, value);
        }
    }

    @Override
    public void removeAttribute(String name) {
        if (isOfLogIn(name)) {
            logIn.remove(name);
        } else {
            session.removeAttribute(name);
        }
    }

    private static boolean isOfLogIn(String name) {
        return name.startsWith(SOTERIA_PREFIX);
    }

    @Override
    public Enumeration<String> getAttributeNames() {
        return session.getAttributeNames();
    }

    @Override
    public long getCreationTime() {
        return session.getCreationTime();
    }

    @Override
    public String getId() {
        return session.getId();
    }

    @Override
    public long getLastAccessedTime() {
        return session.getLastAccessedTime();
    }

    @Override
    public ServletContext getServletContext() {
        return session.getServletContext();
    }

    @Override
    public void setMaxInactiveInterval(int seconds) {
        session.setMaxInactiveInterval(seconds);
    }

    @Override
    public int getMaxInactiveInterval() {
        return session.getMaxInactiveInterval();
    }

    @Override
    public void invalidate() {
        session.invalidate();
    }

    @Override
    public boolean isNew() {
        return session.isNew();
    }
}
