package eu.pontes.support.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** A program that calls the API in somebody's name, and holds every answer against the contract. */
public final class ApiClient {

    /** Offers HTTP/2 to every server, as a Java program does unless it is told otherwise. */
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** Nobody waits longer for an answer, be it a refusal. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ApiContract CONTRACT = new ApiContract();

    private final String baseUrl;
    private final Map<String, String> headers;

    private ApiClient(String baseUrl, Map<String, String> headers) {
        this.baseUrl = baseUrl;
        this.headers = Map.copyOf(headers);
    }

    /** Nobody in particular. */
    public static ApiClient anybody() {
        return new ApiClient(property("it.base-url"), Map.of());
    }

    /** One of the people of the demo data. */
    public static ApiClient of(String name) {
        return of(name, property("it.base-url"), property("it.issuer"));
    }

    /** One of the people of the demo data, at a Pontes of one's own. */
    public static ApiClient of(String name, String baseUrl, String issuer) {
        return new ApiClient(baseUrl, Map.of("Authorization", "Bearer " + token(name, issuer)));
    }

    /** What a program of one of these people shows with each call. */
    public static String token(String name) {
        return token(name, property("it.issuer"));
    }

    private static String token(String name, String issuer) {
        HttpRequest grant = HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        "grant_type=password&client_id=pontes-cli&username=" + name + "&password=" + name + "-demo"))
                .build();
        Answer answer = new Answer(send(grant));
        assertThat(answer.status()).as("log in as %s: %s", name, answer.text()).isEqualTo(200);
        return answer.json().path("access_token").asText();
    }

    /** The same caller, saying one thing more. */
    public ApiClient with(String header, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(header, value);
        return new ApiClient(baseUrl, more);
    }

    public Answer get(String path) {
        return call("GET", path, BodyPublishers.noBody());
    }

    public Answer post(String path) {
        return call("POST", path, BodyPublishers.noBody());
    }

    public Answer post(String path, Object json) {
        return with("Content-Type", "application/json").call("POST", path, BodyPublishers.ofString(json.toString()));
    }

    public Answer put(String path, Object json) {
        return with("Content-Type", "application/json").call("PUT", path, BodyPublishers.ofString(json.toString()));
    }

    /** Sends a body as it is. */
    public Answer call(String verb, String path, BodyPublisher body) {
        URI address = URI.create(baseUrl + path);
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address).timeout(PATIENCE).method(verb, body);
        headers.forEach(request::header);
        HttpResponse<byte[]> answer = send(request.build());
        if (path.startsWith("/api/")) {
            CONTRACT.verify(verb, address.getPath(), answer);
        }
        return new Answer(answer);
    }

    private static HttpResponse<byte[]> send(HttpRequest request) {
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String property(String name) {
        return Objects.requireNonNull(System.getProperty(name), () -> "The system property " + name + " is not set");
    }

    /** What came back. */
    public record Answer(HttpResponse<byte[]> response) {

        public int status() {
            return response.statusCode();
        }

        /** A header that must be there. */
        public String header(String name) {
            return response.headers()
                    .firstValue(name)
                    .orElseThrow(() -> new AssertionError("No " + name + " in " + response.headers()));
        }

        public String tag() {
            return header("ETag");
        }

        public String text() {
            return new String(response.body(), StandardCharsets.UTF_8);
        }

        public JsonNode json() {
            try {
                return JSON.readTree(response.body());
            } catch (IOException e) {
                throw new AssertionError(text(), e);
            }
        }
    }
}
