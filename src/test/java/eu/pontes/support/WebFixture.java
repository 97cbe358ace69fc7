package eu.pontes.support;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The application as somebody without a log-in reads it over HTTP. */
@ApplicationScoped
public class WebFixture {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String base;

    @Inject
    WebFixture(@ConfigProperty(name = "pontes.base-url") String base) {
        this.base = base;
    }

    /** The address with which every absolute link begins. */
    public String base() {
        return base;
    }

    /** A page that is there. */
    public Document html(String path) {
        HttpResponse<String> page = get(path);
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        return Jsoup.parse(page.body());
    }

    /** Whatever is answered, to a request with some headers: a name, a value, and so on. */
    public HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    /** Whatever is answered. */
    public HttpResponse<String> send(HttpRequest request) {
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
