package eu.pontes.identity.keycloak;

import java.io.Serializable;
import java.util.Map;

/** One log-in on its way through Keycloak: its PKCE verifier, what Soteria must find again, and where the user was going. */
record PendingLogIn(String verifier, Map<String, String> soteriaState, String target) implements Serializable {

    PendingLogIn {
        soteriaState = Map.copyOf(soteriaState);
    }
}
