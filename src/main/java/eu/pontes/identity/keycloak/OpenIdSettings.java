package eu.pontes.identity.keycloak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where Keycloak is and who we are to it. Jakarta Security reads its annotation through expression language, which needs a
 * public bean with getters; the values come from MicroProfile Config, so the address is never taken from a request.
 */
@Named("oidc")
@ApplicationScoped
public class OpenIdSettings {

    private final String issuer;
    private final String clientId;
    private final String clientSecret;
    private final String baseUrl;

    @Inject
    OpenIdSettings(
            @ConfigProperty(name = "pontes.oidc.issuer") String issuer,
            @ConfigProperty(name = "pontes.oidc.client-id") String clientId,
            @ConfigProperty(name = "pontes.oidc.client-secret") String clientSecret,
            @ConfigProperty(name = "pontes.base-url") String baseUrl) {
        this.issuer = issuer;
        this.clientId = clientId;
        this.clientSecret = clientSecret;
        this.baseUrl = baseUrl;
    }

    public String getIssuer() {
        return issuer;
    }

    public String getClientId() {
        return clientId;
    }

    public String getClientSecret() {
        return clientSecret;
    }

    public String getBaseUrl() {
        return baseUrl;
    }

    public String getRedirectUri() {
        return baseUrl + "/callback";
    }

    public String getPostLogoutUri() {
        return baseUrl + "/";
    }
}
