package eu.pontes.webhook;

import eu.pontes.kernel.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URISyntaxException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Which addresses may be called: https in the public network. For tests of an installation, the setting opens http and
 * every network.
 */
@ApplicationScoped
class WebhookAddress {

    private final boolean anywhere;

    @Inject
    WebhookAddress(@ConfigProperty(name = "pontes.webhook.anywhere", defaultValue = "false") boolean anywhere) {
        this.anywhere = anywhere;
    }

    /**
     * The address as it is kept. Where its name leads is asked at each call, not here.
     *
     * @throws Problem.Invalid if it is none that could be called
     */
    String valid(String text) {
        URI address = parse(text.strip());
        boolean secure = "https".equalsIgnoreCase(address.getScheme());
        boolean open = anywhere && "http".equalsIgnoreCase(address.getScheme());
        if (!secure && !open) {
            throw Problem.invalid("address", "WebhookHttps");
        }
        if (address.getHost() == null || address.getUserInfo() != null || address.getRawFragment() != null) {
            throw Problem.invalid("address", "WebAddress");
        }
        return address.toASCIIString();
    }

    boolean anywhere() {
        return anywhere;
    }

    private static URI parse(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw Problem.invalid("address", "WebAddress");
        }
    }
}
