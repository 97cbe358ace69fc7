package eu.pontes.identity.keycloak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;

/** Asks Keycloak for its own description before a browser is sent there, so that nobody lands on a dead address. */
@ApplicationScoped
class KeycloakProbe {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final OpenIdSettings settings;

    @Inject
    KeycloakProbe(OpenIdSettings settings) {
        this.settings = settings;
    }

    boolean isReachable() {
        URI description = URI.create(settings.getIssuer() + "/.well-known/openid-configuration");
        HttpRequest request =
                HttpRequest.newBuilder(description).timeout(PATIENCE).build();
        try {
            return answers(request);
        } catch (IOException away) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** A connection that was kept from earlier may have died meanwhile; only a fresh one tells. */
    private boolean answers(HttpRequest request) throws IOException, InterruptedException {
        try {
            return send(request);
        } catch (HttpTimeoutException slow) {
            throw slow;
        } catch (IOException dead) {
            return send(request);
        }
    }

    private boolean send(HttpRequest request) throws IOException, InterruptedException {
        return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    }
}
