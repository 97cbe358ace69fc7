package eu.pontes.identity.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

/** What Vaadin's client keeps sending in the background while somebody looks at a page. */
final class VaadinPage {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Browser browser;
    private final URI app;
    private final int ui;
    private final String key;
    private int sent;

    private VaadinPage(Browser browser, URI app, JsonNode configuration) {
        this.browser = browser;
        this.app = app;
        this.ui = configuration.path("v-uiId").asInt();
        this.key = configuration.path("uidl").path("Vaadin-Security-Key").asText();
    }

    /** The page that a logged-in user has open. */
    static VaadinPage openIn(Browser browser, URI app) {
        assertThat(browser.get(app).statusCode()).isEqualTo(200);
        HttpResponse<String> start = browser.get(app.resolve("?v-r=init&location=&query="));
        assertThat(start.statusCode()).as(start.body()).isEqualTo(200);
        try {
            return new VaadinPage(browser, app, JSON.readTree(start.body()).path("appConfig"));
        } catch (IOException e) {
            throw new UncheckedIOException(start.body(), e);
        }
    }

    /** One call of the user interface and several signs of life, all at once; the answer to the call comes first. */
    List<HttpResponse<String>> callsInTheBackground(int signsOfLife) {
        List<HttpRequest.Builder> requests = new ArrayList<>();
        requests.add(post(
                "uidl", "{\"csrfToken\":\"%s\",\"rpc\":[],\"syncId\":%d,\"clientId\":%d}".formatted(key, sent, sent)));
        sent++;
        for (int i = 0; i < signsOfLife; i++) {
            requests.add(post("heartbeat", ""));
        }
        return browser.together(requests);
    }

    private HttpRequest.Builder post(String kind, String body) {
        return HttpRequest.newBuilder(app.resolve("?v-r=" + kind + "&v-uiId=" + ui))
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(BodyPublishers.ofString(body));
    }
}
