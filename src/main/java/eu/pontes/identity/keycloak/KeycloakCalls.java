package eu.pontes.identity.keycloak;

import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.Form;
import org.jspecify.annotations.Nullable;

/**
 * Completes the calls that Soteria makes to Keycloak while it handles a request: it adds the PKCE verifier to the exchange of
 * the code and bounds the wait. Soteria makes its own clients, so this is found by the service loader and works per thread;
 * other clients of the application are left alone.
 */
@ConstrainedTo(RuntimeType.CLIENT)
public final class KeycloakCalls implements Feature, ClientRequestFilter {

    private static final int CONNECT_MILLIS = 3_000;
    private static final int READ_MILLIS = 10_000;
    private static final String NO_VERIFIER = "";
    private static final ThreadLocal<String> VERIFIER = new ThreadLocal<>();

    static void begin(@Nullable String verifier) {
        VERIFIER.set(verifier == null ? NO_VERIFIER : verifier);
    }

    static void end() {
        VERIFIER.remove();
    }

    @Override
    public boolean configure(FeatureContext context) {
        context.register(this);
        return true;
    }

    @Override
    public void filter(ClientRequestContext call) {
        String verifier = VERIFIER.get();
        if (verifier == null) {
            return;
        }
        call.setProperty("jersey.config.client.connectTimeout", CONNECT_MILLIS);
        call.setProperty("jersey.config.client.readTimeout", READ_MILLIS);
        if (!verifier.equals(NO_VERIFIER)
                && call.getEntity() instanceof Form form
                && "authorization_code".equals(form.asMap().getFirst("grant_type"))) {
            call.setEntity(form.param("code_verifier", verifier));
        }
    }
}
