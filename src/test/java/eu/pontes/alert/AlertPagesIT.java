package eu.pontes.alert;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pontes.vacancy.OfferSearch;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The public pages of alerts, asked as a browser and as a mailbox ask. */
@ExtendWith(ArquillianExtension.class)
class AlertPagesIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final int MOST_BYTES = 15_000;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    @ConfigProperty(name = "pontes.base-url")
    String base;

    @Inject
    @ConfigProperty(name = "pontes.data")
    String data;

    @Inject
    AlertFixture alerts;

    private String mail;

    @BeforeEach
    void anAddress() {
        mail = UUID.randomUUID() + "@example.org";
    }

    @Test
    void theFormKeepsTheSearchAndIsSmallAndWithoutACookie() throws Exception {
        HttpResponse<String> form =
                get("/alerts/new?q=" + coded("منظف \"x\"") + "&place=Gent&within=10&kind=JOB&lang=fr");

        assertThat(form.statusCode()).isEqualTo(200);
        assertThat(form.body())
                .contains(
                        "name=\"place\" value=\"Gent\"",
                        "منظف &#34;x&#34;",
                        "name=\"kind\" value=\"JOB\"",
                        "lang=\"fr\"")
                .doesNotContain("<script");
        assertThat(form.body().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(MOST_BYTES);
        assertThat(form.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void aWrongAddressIsToldBesideTheField() throws Exception {
        HttpResponse<String> answer = post("/alerts/new?lang=en", "mail=amina%40nowhere&q=baker&rhythm=WEEKLY");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("This e-mail address is not complete", "value=\"amina@nowhere\"", "value=\"baker\"");
    }

    @Test
    void theAnswerIsTheSameForAnAddressThatIsKnown() throws Exception {
        alerts.confirmed(mail, new OfferSearch("bakker", null, null), Rhythm.DAILY);

        HttpResponse<String> known = post("/alerts/new?lang=en", "mail=" + coded(mail) + "&q=bakker&rhythm=DAILY");
        HttpResponse<String> unknown =
                post("/alerts/new?lang=en", "mail=" + coded("u" + mail) + "&q=bakker&rhythm=DAILY");

        assertThat(known.statusCode()).isEqualTo(303);
        assertThat(unknown.statusCode()).isEqualTo(303);
        assertThat(known.headers().firstValue("Location"))
                .isEqualTo(unknown.headers().firstValue("Location"));
        assertThat(known.body()).isEqualTo(unknown.body());
    }

    @Test
    void theQuestionIsAMailWhoseLinkAsksForOnePress() throws Exception {
        post("/alerts/new?lang=en", "mail=" + coded(mail) + "&q=baker&rhythm=WEEKLY");

        String text = new MailFolderFixture(Path.of(data, "mail")).mail(mail, "Do you want new offers", PATIENCE);
        Matcher link = Pattern.compile("/alerts/confirm/[\\w-]+\\?lang=en").matcher(text);
        assertThat(link.find()).isTrue();
        String address = link.group();
        assertThat(alerts.confirmedSearches(mail)).isZero();

        HttpResponse<String> question = get(address);
        assertThat(question.body()).contains("Do you want these mails?", "“baker”", "method=\"post\"");
        assertThat(question.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(alerts.confirmedSearches(mail))
                .as("a program that follows the link")
                .isZero();

        assertThat(post(address, "").body()).contains("Thank you");
        assertThat(alerts.confirmedSearches(mail)).isEqualTo(1);
        assertThat(post(address, "").statusCode()).as("pressed twice").isEqualTo(200);
    }

    @Test
    void aMailboxStopsTheMailsByPostingWhatTheStandardSays() throws Exception {
        for (String[] body :
                List.of(new String[] {"application/x-www-form-urlencoded", "List-Unsubscribe=One-Click"}, new String[] {
                    "multipart/form-data; boundary=b",
                    "--b\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--b--\r\n"
                })) {
            String reader = UUID.randomUUID() + "@example.org";
            UUID search = alerts.confirmed(reader, new OfferSearch("bakker", null, null), Rhythm.DAILY);
            String stop = "/alerts/stop/" + alerts.token(search, TokenPurpose.STOP) + "?lang=nl";

            assertThat(get(stop).body()).contains("Deze mails stoppen?");
            assertThat(alerts.waiting(reader)).hasSize(1);
            HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(base + stop))
                    .header("Content-Type", body[0])
                    .POST(HttpRequest.BodyPublishers.ofString(body[1])));

            assertThat(answer.statusCode()).as(body[0]).isEqualTo(200);
            assertThat(alerts.waiting(reader)).isEmpty();
            assertThat(get(stop).statusCode()).isEqualTo(404);
            assertThat(post(stop, "").statusCode()).as("again").isEqualTo(200);
        }
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(base + address)));
    }

    private HttpResponse<String> post(String address, String form) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(base + address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(
                request.header("Accept", "text/html").build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static String coded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
