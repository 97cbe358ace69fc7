package eu.pontes.identity.keycloak;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The log-ins a browser session has begun, by their {@code state}. Soteria remembers only the last one, so a second tab
 * would break the first. Each can be taken once, and the oldest gives way, so a session cannot be filled up.
 */
final class PendingLogIns implements Serializable {

    static final int LIMIT = 8;

    private static final String ATTRIBUTE = PendingLogIns.class.getName();

    private final LinkedHashMap<String, PendingLogIn> byState = new LinkedHashMap<>();

    static PendingLogIns of(HttpSession session) {
        synchronized (PendingLogIns.class) {
            if (session.getAttribute(ATTRIBUTE) instanceof PendingLogIns known) {
                return known;
            }
            PendingLogIns none = new PendingLogIns();
            session.setAttribute(ATTRIBUTE, none);
            return none;
        }
    }

    static Optional<PendingLogIn> take(@Nullable HttpSession session, @Nullable String state) {
        if (session == null || state == null) {
            return Optional.empty();
        }
        return session.getAttribute(ATTRIBUTE) instanceof PendingLogIns known ? known.take(state) : Optional.empty();
    }

    synchronized void add(String state, PendingLogIn logIn) {
        byState.put(state, logIn);
        if (byState.size() > LIMIT) {
            byState.remove(byState.keySet().iterator().next());
        }
    }

    synchronized Optional<PendingLogIn> take(String state) {
        return Optional.ofNullable(byState.remove(state));
    }
}
