package eu.pontes.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.pontes.support.system.ApiClient;
import eu.pontes.support.system.ApiClient.Answer;
import eu.pontes.support.system.Soon;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole life of an offer as programs lead it: each step, and each refusal as problem+json. */
@Tag("system")
class OfferLifeApiIT {

    private static final String VACANCIES = "/api/vacancies";

    private final ApiClient anybody = ApiClient.anybody();
    private final ApiClient emma = ApiClient.of("emma");

    @Test
    void aHeadStartIsForJobDesksUntilItsDay() {
        Answer draft = emma.post(VACANCIES, OfferBody.valid());
        String offer = address(draft);
        for (String days : List.of("2", "6", "soon")) {
            Answer refused = seen(draft).post(offer + "/publish?headStart=" + days);
            assertThat(refused.status()).as(days).isEqualTo(400);
            assertThat(refused.json().at("/errors/0/field").asText()).isEqualTo("headStart");
        }

        Answer ahead = seen(draft).post(offer + "/publish?headStart=3");

        assertThat(status(ahead)).isEqualTo("HEAD_START");
        assertThat(ahead.json().path("opensOn").asText())
                .isGreaterThan(OfferBody.today().toString());
        assertThat(anybody.get(offer).status()).isEqualTo(404);
        assertThat(status(seen(ahead).post(offer + "/reopen"))).isEqualTo("PUBLISHED");
        assertThat(anybody.get(offer).status()).isEqualTo(200);
    }

    @Test
    void wordsOfTheLawAskForAReasonAndAreKeptWithIt() {
        ObjectNode body = OfferBody.valid();
        body.put("description", "U bent tussen 20 en 35 jaar.");
        Answer draft = emma.post(VACANCIES, body);
        String offer = address(draft);

        Answer refused = seen(draft).post(offer + "/publish");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        assertThat(fields(refused)).contains("description", "wordingReason");

        Map<String, String> said = Map.of("wordingReason", "De wet vraagt dit voor dit beroep.");
        Answer published = seen(draft).post(offer + "/publish", OfferBody.json(said));

        assertThat(published.status()).as(published.text()).isEqualTo(200);
        assertThat(status(published)).isEqualTo("PUBLISHED");

        ObjectNode more = body.deepCopy();
        more.put("description", "U bent tussen 18 en 25 jaar.");
        assertThat(fields(seen(published).put(offer, more))).contains("description", "wordingReason");
        more.put("wordingReason", "De wet vraagt dit voor dit beroep.");
        Answer changed = seen(published).put(offer, more);
        assertThat(changed.json().path("description").asText()).isEqualTo("U bent tussen 18 en 25 jaar.");
        assertThat(changed.json().has("wordingReason")).isFalse();
    }

    @Test
    void aReasonInTheAddressWhereLogsWouldKeepItCountsForNothing() {
        ObjectNode body = OfferBody.valid();
        body.put("description", "U bent tussen 20 en 35 jaar.");
        Answer draft = emma.post(VACANCIES, body);
        String asked = "?wordingReason=" + URLEncoder.encode("De wet vraagt dit.", StandardCharsets.UTF_8);

        Answer refused = seen(draft).post(address(draft) + "/publish" + asked);

        assertThat(fields(refused)).contains("description", "wordingReason");
        assertThat(emma.get(VACANCIES + "/own/" + draft.json().path("id").asText())
                        .tag())
                .isEqualTo(draft.tag());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "{}", "{\"wordingReason\":null}"})
    void whoHasNothingToExplainMaySayNothingInEveryWay(String json) {
        Answer draft = emma.post(VACANCIES, OfferBody.valid());

        Answer published = seen(draft)
                .with("Content-Type", "application/json")
                .call("POST", address(draft) + "/publish", BodyPublishers.ofString(json));

        assertThat(published.status()).as(published.text()).isEqualTo(200);
        assertThat(status(published)).isEqualTo("PUBLISHED");
    }

    @Test
    void whatIsNoExplanationIsRefused() {
        Answer draft = emma.post(VACANCIES, OfferBody.valid());
        String offer = address(draft);

        Answer unknown = seen(draft).post(offer + "/publish", OfferBody.json(Map.of("reason", "Daarom.")));
        Answer plain = seen(draft)
                .with("Content-Type", "text/plain")
                .call("POST", offer + "/publish", BodyPublishers.ofString("Daarom."));

        assertThat(fields(unknown)).containsExactly("reason");
        assertThat(plain.status()).isEqualTo(415);
    }

    @Test
    void aTwinIsNamedAndPublishedOnlyOnPurpose() {
        String title = OfferBody.uniqueTitle();
        Answer first = emma.post(VACANCIES, OfferBody.titled(title));
        seen(first).post(address(first) + "/publish");
        Answer second = emma.post(VACANCIES, OfferBody.titled(title.toUpperCase(Locale.ROOT)));

        Answer refused = seen(second).post(address(second) + "/publish");

        assertThat(problem(refused, 409)).isEqualTo("/problems/vacancy-twin");
        assertThat(refused.json().path("detail").asText()).contains(title);
        assertThat(status(seen(second).post(address(second) + "/publish?despiteTwins=true")))
                .isEqualTo("PUBLISHED");
    }

    @Test
    void whatIsSuspendedIsNotThereForAnybodyElse() {
        Answer published = published();
        String offer = address(published);

        Answer suspended = seen(published).post(offer + "/suspend");

        assertThat(status(suspended)).isEqualTo("SUSPENDED");
        assertThat(problem(anybody.get(offer), 404)).isEqualTo("/problems/not-found.offer");
        assertThat(problem(seen(suspended).post(offer + "/suspend"), 409)).isEqualTo("/problems/vacancy-transition");
        assertThat(status(seen(suspended).post(offer + "/reopen"))).isEqualTo("PUBLISHED");
        assertThat(anybody.get(offer).status()).isEqualTo(200);
    }

    @Test
    void whatIsFilledEndsAndWhatIsArchivedForgetsWhomToCall() {
        Answer published = published();
        String offer = address(published);
        assertThat(problem(seen(published).post(offer + "/archive"), 409)).isEqualTo("/problems/vacancy-transition");

        Answer filled = seen(published).post(offer + "/fill");

        assertThat(status(filled)).isEqualTo("FILLED");
        assertThat(filled.json().path("closedAt").asText()).isNotEmpty();
        assertThat(problem(anybody.get(offer), 410)).isEqualTo("/problems/http-410");
        assertThat(problem(anybody.get(offer + "/position.xml"), 410)).isEqualTo("/problems/http-410");
        assertThat(problem(seen(filled).put(offer, OfferBody.valid()), 409)).isEqualTo("/problems/vacancy-ended");

        Answer archived = seen(filled).post(offer + "/archive");

        assertThat(status(archived)).isEqualTo("ARCHIVED");
        assertThat(archived.json().at("/contact/mail").asText()).isEmpty();
        assertThat(problem(anybody.get(offer), 410)).isEqualTo("/problems/http-410");
        assertThat(problem(seen(archived).post(offer + "/reopen"), 409)).isEqualTo("/problems/vacancy-transition");
    }

    @Test
    void listsNameTheSchemeAndTheLanguagesNarrowThemDown() {
        Answer published = published();
        String title = published.json().path("title").asText();
        String query = VACANCIES + "?q=" + URLEncoder.encode(title, StandardCharsets.UTF_8);

        JsonNode card = Soon.seen(() -> anybody.get(query).json().at("/items/0"), JsonNode::isObject);

        assertThat(card.path("scheme").asText()).isEqualTo("STAGE_FIRST");
        assertThat(card.at("/schemeName/fr").asText()).isEqualTo("Stage First");
        assertThat(total(query + "&dutch=A1&french=A0")).isEqualTo(1);
        assertThat(total(query + "&dutch=A0")).isZero();
        assertThat(anybody.get(query + "&dutch=fluent").status()).isEqualTo(400);
    }

    private long total(String query) {
        return anybody.get(query).json().path("total").asLong(-1);
    }

    private Answer published() {
        Answer draft = emma.post(VACANCIES, OfferBody.valid());
        Answer published = seen(draft).post(address(draft) + "/publish");
        assertThat(published.status()).as(published.text()).isEqualTo(200);
        return published;
    }

    private ApiClient seen(Answer version) {
        return emma.with("If-Match", version.tag());
    }

    private static String address(Answer offer) {
        return VACANCIES + "/" + offer.json().path("id").asText();
    }

    private static String status(Answer offer) {
        return offer.json().path("status").asText();
    }

    private static String problem(Answer refused, int expected) {
        assertThat(refused.status()).as(refused.text()).isEqualTo(expected);
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        return refused.json().path("type").asText();
    }

    private static List<String> fields(Answer refused) {
        return StreamSupport.stream(refused.json().path("errors").spliterator(), false)
                .map(error -> error.path("field").asText())
                .toList();
    }
}
