package eu.pontes.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pontes.programme.ProgrammeService;
import eu.pontes.programme.SchemeGoal;
import eu.pontes.reference.Region;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(ArquillianExtension.class)
class SchemePagesIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final int MOST_BYTES = 15_000;

    @Inject
    @ConfigProperty(name = "pontes.base-url")
    String base;

    @Inject
    SchemeService schemes;

    @Inject
    ProgrammeService book;

    @Inject
    Clock clock;

    @Test
    void everyWishIsAnsweredAndNeverWithAClosedScheme() {
        LocalDate today = LocalDate.now(clock);
        List<String> closed = book.schemes().stream()
                .filter(scheme -> scheme.on(today).isEmpty())
                .map(scheme -> scheme.code())
                .toList();

        assertThat(closed).contains("BVS", "BIO");
        for (Region region : Region.values()) {
            for (SchemeGoal goal : SchemeGoal.values()) {
                for (Stay stay : Stay.values()) {
                    assertThat(schemes.advise(new SchemeWish(region, goal, stay), today)
                                    .schemes())
                            .as("%s %s %s", region, goal, stay)
                            .isNotEmpty()
                            .extracting(OpenScheme::code)
                            .doesNotContainAnyElementsOf(closed);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "FLANDERS, TRAIN, HALF_A_YEAR, IBO",
        "FLANDERS, TRY_OUT, THREE_MONTHS, WES",
        "BRUSSELS, TRAIN, THREE_MONTHS, FPIE",
        "BRUSSELS, TRY_OUT, HALF_A_YEAR, STAGE_FIRST",
        "WALLONIA, DISCOVER, A_FEW_DAYS, MISIP",
        "WALLONIA, TRAIN, THREE_MONTHS, PFI",
        "FLANDERS, HIRE, WITHOUT_END, JOB",
        "BRUSSELS, HIRE, LONGER, PATHWAY_THRICE_SIX",
        "FLANDERS, MENTOR, HALF_A_YEAR, DUO_FOR_A_JOB"
    })
    void theSchemesThatAnswerAWishAreThoseOfTheFacts(Region region, SchemeGoal goal, Stay stay, String expected) {
        SchemeAdvice advice = schemes.advise(new SchemeWish(region, goal, stay), LocalDate.now(clock));

        assertThat(advice.fit()).isEqualTo(SchemeAdvice.Fit.ALL);
        assertThat(advice.schemes()).extracting(OpenScheme::code).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "nl, Wie betaalt, bronnen spreken elkaar tegen",
        "fr, Qui paie, les sources se contredisent",
        "de, Wer zahlt, Quellen widersprechen sich",
        "en, Who pays, sources conflict"
    })
    void theAnswerSaysWhoPaysAndWhatNobodyKnows(String language, String payer, String conflict) throws Exception {
        HttpResponse<String> page = get("/schemes?region=BRUSSELS&goal=TRY_OUT&stay=HALF_A_YEAR&lang=" + language);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(page.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(page.body())
                .contains("<html lang=\"" + language + "\">", payer, conflict, "Stage First")
                .contains("/app/offers/new?scheme=STAGE_FIRST")
                .contains("https://www.actiris.brussels/nl/werkgevers/stage-first")
                .doesNotContain("<script");
    }

    @Test
    void aQuestionThatIsNotAnsweredIsAskedAgain() throws Exception {
        String page = get("/schemes?region=ATLANTIS&goal=TRAIN&lang=en").body();

        assertThat(page).contains("<option value=\"TRAIN\" selected>").doesNotContain("<article");
    }

    @Test
    void everyAnswerIsALightPage() throws Exception {
        for (Region region : Region.values()) {
            for (SchemeGoal goal : SchemeGoal.values()) {
                HttpRequest request = HttpRequest.newBuilder(
                                URI.create(base + "/schemes?stay=HALF_A_YEAR&region=" + region + "&goal=" + goal))
                        .header("Accept-Encoding", "gzip")
                        .build();
                byte[] body = CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray())
                        .body();
                assertThat(body.length).as("%s %s", region, goal).isLessThan(MOST_BYTES);
            }
        }
    }

    private HttpResponse<String> get(String path) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(base + path))
                        .header("Accept", "text/html")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
