package eu.pontes.support.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;

/** The administrator of the Keycloak that the launcher started: over its API, and at the machine that it runs on. */
public final class KeycloakAdmin {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Path data = Path.of(System.getProperty("it.data"));
    private final URI server = URI.create(System.getProperty("it.issuer")).resolve("/");

    /** Changes some settings of the realm; what comes back puts them back. */
    public Restore set(ObjectNode settings) {
        JsonNode before = get("");
        ObjectNode old = JSON.createObjectNode();
        settings.fieldNames().forEachRemaining(name -> old.set(name, before.path(name)));
        call("PUT", "", settings.toString());
        return () -> call("PUT", "", old.toString());
    }

    public String idOf(String user) {
        return get("/users?exact=true&username=" + user).path(0).path("id").asText();
    }

    /** Ends all sessions of a user in Keycloak, which tells nobody. */
    public void endSessionsOf(String user) {
        call("POST", "/users/" + idOf(user) + "/logout", "");
    }

    /** How many events of a kind Keycloak has kept about a user. */
    public int events(String type, String user) {
        return get("/events?max=1000&type=" + type + "&user=" + idOf(user)).size();
    }

    /**
     * Lets Keycloak hang, as a machine that swaps or a network that swallows everything would. It is restored when it has
     * answered a question, however long its awakening takes.
     */
    public Restore pause() {
        signal("STOP");
        return () -> {
            signal("CONT");
            get("");
        };
    }

    private void signal(String name) {
        try {
            String process =
                    Files.readAllLines(data.resolve("processes/keycloak")).get(0);
            Process kill =
                    new ProcessBuilder("kill", "-" + name, process).inheritIO().start();
            assertThat(kill.waitFor()).as("kill -%s %s", name, process).isZero();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private JsonNode get(String path) {
        try {
            return JSON.readTree(call("GET", path, ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String call(String verb, String path, String body) {
        return send(HttpRequest.newBuilder(server.resolve("/admin/realms/pontes" + path))
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json")
                .method(verb, BodyPublishers.ofString(body)));
    }

    private String token() {
        Properties secrets = new Properties();
        try (BufferedReader file = Files.newBufferedReader(data.resolve("secrets.properties"))) {
            secrets.load(file);
            return JSON.readTree(
                            send(HttpRequest.newBuilder(server.resolve("/realms/master/protocol/openid-connect/token"))
                                    .header("Content-Type", "application/x-www-form-urlencoded")
                                    .POST(BodyPublishers.ofString(
                                            "grant_type=password&client_id=admin-cli&username=admin&password="
                                                    + secrets.getProperty("keycloak.admin-password")))))
                    .path("access_token")
                    .asText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer =
                    HTTP.send(request.timeout(Duration.ofSeconds(20)).build(), HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode())
                    .as("%s: %s", answer.uri(), answer.body())
                    .isIn(List.of(200, 204));
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Undoes a change. */
    @FunctionalInterface
    public interface Restore extends AutoCloseable {

        @Override
        void close();
    }
}
