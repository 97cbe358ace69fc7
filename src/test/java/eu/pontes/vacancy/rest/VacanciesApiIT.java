package eu.pontes.vacancy.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a program of an employer is told when what it sends is no offer. */
@Tag("system")
class VacanciesApiIT {

    // Of its own accord the client asks for HTTP/2, and then hangs where a body is refused half-way
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Pattern ACCESS_TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)\"");
    private static final String OFFERS = "/api/vacancies";

    @Test
    void aBodyOverOneMebibyteIsTooLargeAnnouncedOrNot() throws Exception {
        byte[] huge = ("{\"title\":\"" + "x".repeat(1 << 21) + "\"}").getBytes(StandardCharsets.UTF_8);

        assertThat(post(BodyPublishers.ofByteArray(huge)).statusCode()).isEqualTo(413);
        assertThat(post(BodyPublishers.fromPublisher(BodyPublishers.ofByteArray(huge)))
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void aBodyThatIsNotUtf8IsUnreadable() throws Exception {
        byte[] latin = "{\"title\":\"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);

        HttpResponse<String> answer = post(BodyPublishers.ofByteArray(latin));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = ';',
            value = {
                "{\"kind\":\"GIG\"}; kind; WrongType",
                "{\"kind\":0}; kind; WrongType",
                "{\"terms\":{\"wage\":{\"per\":\"YEAR\"}}}; terms.wage.per; WrongType",
                "{\"terms\":{\"places\":\"3\"}}; terms.places; WrongType",
                "{\"validThrough\":\"tomorrow\"}; validThrough; WrongType",
                "{\"status\":\"PUBLISHED\"}; status; UnknownField"
            })
    void aWrongFieldIsNamed(String body, String field, String code) throws Exception {
        HttpResponse<String> answer = post(BodyPublishers.ofString(body));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("\"field\":\"" + field + "\"", "\"code\":\"" + code + "\"");
    }

    @Test
    void aChangeMustNameTheVersionThatItChanges() throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        at(OFFERS + "/019a0000-0000-7000-8000-000000000001/publish"))
                .POST(BodyPublishers.noBody());

        HttpResponse<String> answer = send(request);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(428);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    private static HttpResponse<String> post(BodyPublisher body) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(at(OFFERS)).POST(body));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        request.header("Content-Type", "application/json").header("Authorization", "Bearer " + token());
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String token() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(property("it.issuer") + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        "grant_type=password&client_id=pontes-cli&username=emma&password=emma-demo"))
                .build();
        String answer =
                CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).body();
        Matcher token = ACCESS_TOKEN.matcher(answer);
        assertThat(token.find()).as(answer).isTrue();
        return token.group(1);
    }

    private static URI at(String path) {
        return URI.create(property("it.base-url") + path);
    }

    private static String property(String name) {
        return Objects.requireNonNull(System.getProperty(name), () -> "The system property " + name + " is not set");
    }
}
