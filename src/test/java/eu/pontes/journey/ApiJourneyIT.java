package eu.pontes.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.pontes.support.system.ApiClient;
import eu.pontes.support.system.ApiClient.Answer;
import eu.pontes.support.system.Soon;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the programs of employers, consultants and passers-by get from the API, every answer as its contract says. */
@Tag("system")
class ApiJourneyIT {

    private static final String VACANCIES = "/api/vacancies";
    private static final String OWN = "/api/vacancies/own";
    private static final String PLANS = "/api/plans";
    private static final String UNKNOWN = "/019a0000-0000-7000-8000-00000000ffff";

    private final ApiClient anybody = ApiClient.anybody();

    @Test
    void anOfferIsWrittenPublishedFoundReadAndClosed() {
        ApiClient emma = ApiClient.of("emma");
        String title = OfferBody.uniqueTitle();
        Answer draft = emma.post(VACANCIES, OfferBody.titled(title));
        String offer = VACANCIES + "/" + id(draft);
        assertThat(draft.header("Location")).endsWith(OWN + "/" + id(draft));
        assertThat(anybody.get(offer).status()).as("a draft is private").isEqualTo(404);

        String newTitle = OfferBody.uniqueTitle();
        Answer edited = emma.with("If-Match", draft.tag()).put(offer, OfferBody.titled(newTitle));
        assertThat(edited.status()).as(edited.text()).isEqualTo(200);
        assertThat(edited.json().path("title").asText()).isEqualTo(newTitle);

        Answer published = emma.with("If-Match", edited.tag()).post(offer + "/publish");
        assertThat(published.status()).as(published.text()).isEqualTo(200);
        comesToFind(newTitle, List.of(id(draft)));
        assertThat(found(title)).isEmpty();
        Answer read = anybody.get(offer);
        assertThat(read.json().path("title").asText()).isEqualTo(newTitle);
        assertThat(read.json().path("employerName").asText()).isNotBlank();
        assertThat(anybody.with("If-None-Match", read.tag()).get(offer).status())
                .isEqualTo(304);

        Answer closed = emma.with("If-Match", published.tag()).post(offer + "/close");
        assertThat(closed.json().path("status").asText()).isEqualTo("CLOSED");
        comesToFind(newTitle, List.of());
        Answer late = anybody.with("If-None-Match", read.tag()).get(offer);
        assertThat(late.status()).as("what was kept has ended").isEqualTo(410);
        assertThat(late.json().path("type").asText()).isEqualTo("/problems/http-410");
        assertThat(late.text()).doesNotContain(newTitle);
        assertThat(emma.get(OWN + "/" + id(draft)).tag()).isEqualTo(closed.tag());
    }

    @Test
    void aStaleChangeIsRefusedAndTheNewerOneStays() {
        ApiClient emma = ApiClient.of("emma");
        Answer draft = emma.post(VACANCIES, OfferBody.valid());
        String offer = VACANCIES + "/" + id(draft);
        Answer first = emma.with("If-Match", draft.tag()).put(offer, OfferBody.titled(OfferBody.uniqueTitle()));

        ApiClient late = emma.with("If-Match", draft.tag());
        for (Answer refused : List.of(
                late.put(offer, OfferBody.valid()), late.post(offer + "/publish"), late.post(offer + "/close"))) {
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.json().path("type").asText()).isEqualTo("/problems/stale");
        }

        Answer now = emma.get(OWN + "/" + id(draft));
        assertThat(now.tag()).isEqualTo(first.tag());
        assertThat(now.json()).isEqualTo(first.json());
    }

    @Test
    void aChangeMustNameTheVersionThatItChanges() {
        ApiClient emma = ApiClient.of("emma");
        Answer draft = emma.post(VACANCIES, OfferBody.valid());
        String offer = VACANCIES + "/" + id(draft);

        assertThat(emma.put(offer, OfferBody.valid()).status()).isEqualTo(428);
        assertThat(emma.post(offer + "/publish").status()).isEqualTo(428);
        assertThat(emma.post(offer + "/close").status()).isEqualTo(428);
        Answer nonsense = emma.with("If-Match", "\"latest\"").post(offer + "/publish");

        assertThat(nonsense.json().at("/errors/0/field").asText()).isEqualTo("If-Match");
        assertThat(emma.get(OWN + "/" + id(draft)).tag()).isEqualTo(draft.tag());
    }

    @Test
    void aDraftCannotBeClosedAndAClosedOfferCannotComeBack() {
        ApiClient emma = ApiClient.of("emma");
        Answer draft = emma.post(VACANCIES, OfferBody.valid());
        String offer = VACANCIES + "/" + id(draft);

        assertThat(emma.with("If-Match", draft.tag()).post(offer + "/close").status())
                .isEqualTo(409);
        Answer published = emma.with("If-Match", draft.tag()).post(offer + "/publish");
        Answer closed = emma.with("If-Match", published.tag()).post(offer + "/close");

        ApiClient after = emma.with("If-Match", closed.tag());
        assertThat(after.post(offer + "/publish").status()).isEqualTo(409);
        assertThat(after.put(offer, OfferBody.valid()).status()).isEqualTo(409);
    }

    @Test
    void anotherEmployerCannotTellThatADraftExists() {
        ApiClient emma = ApiClient.of("emma");
        ApiClient hugo = ApiClient.of("hugo");
        Answer draft = emma.post(VACANCIES, OfferBody.valid());
        ApiClient guess = hugo.with("If-Match", draft.tag());

        List<Answer> onHers = onAll(guess, id(draft));
        List<Answer> onNone = onAll(guess, UNKNOWN.substring(1));

        assertThat(onHers).extracting(Answer::status).containsOnly(404);
        assertThat(onHers.stream().map(answer -> answer.text().replace(id(draft), "id")))
                .isEqualTo(onNone.stream()
                        .map(answer -> answer.text().replace(UNKNOWN.substring(1), "id"))
                        .toList());
        assertThat(titles(hugo.get(OWN + "?limit=100")))
                .doesNotContain(draft.json().path("title").asText());
        assertThat(emma.get(OWN + "/" + id(draft)).tag()).isEqualTo(draft.tag());
    }

    private static List<Answer> onAll(ApiClient caller, String id) {
        String offer = VACANCIES + "/" + id;
        return List.of(
                caller.get(OWN + "/" + id),
                caller.get(offer),
                caller.put(offer, OfferBody.valid()),
                caller.post(offer + "/publish"),
                caller.post(offer + "/close"));
    }

    @Test
    void aReaderReadsButDoesNotWrite() {
        ApiClient emma = ApiClient.of("emma");
        Answer draft = emma.post(VACANCIES, OfferBody.valid());
        String offer = VACANCIES + "/" + id(draft);
        ApiClient nora = ApiClient.of("nora").with("If-Match", draft.tag());

        assertThat(nora.get(OWN + "/" + id(draft)).json()).isEqualTo(draft.json());
        assertThat(List.of(
                        nora.post(VACANCIES, OfferBody.valid()),
                        nora.put(offer, OfferBody.valid()),
                        nora.post(offer + "/publish"),
                        nora.post(offer + "/close")))
                .extracting(Answer::status)
                .containsOnly(403);
        assertThat(emma.get(OWN + "/" + id(draft)).tag()).isEqualTo(draft.tag());
    }

    @Test
    void ownOffersAreListedByStateNewestFirst() {
        ApiClient emma = ApiClient.of("emma");
        String older = id(emma.post(VACANCIES, OfferBody.valid()));
        String newer = id(emma.post(VACANCIES, OfferBody.valid()));

        List<String> all = ids(emma.get(OWN + "?limit=100"));
        assertThat(all).containsSubsequence(newer, older);
        assertThat(ids(emma.get(OWN + "?offset=1&limit=2"))).isEqualTo(all.subList(1, 3));
        assertThat(ids(emma.get(OWN + "?status=DRAFT&limit=100"))).containsSubsequence(newer, older);
        assertThat(ids(emma.get(OWN + "?status=CLOSED&limit=100"))).doesNotContain(older, newer);
    }

    @Test
    void aConsultantTurnsThePagesOfTheEntrustedPlans() {
        ApiClient cas = ApiClient.of("cas");
        JsonNode all = cas.get(PLANS + "?limit=100").json();

        List<String> pages = new ArrayList<>();
        for (int offset = 0; offset < all.path("total").asInt(); offset++) {
            pages.addAll(ids(cas.get(PLANS + "?limit=1&offset=" + offset)));
        }

        assertThat(pages).isNotEmpty().doesNotHaveDuplicates();
        assertThat(pages).containsExactlyElementsOf(texts(all, "id"));
        assertThat(texts(all, "status")).doesNotContain("DRAFT");
        assertThat(ids(cas.get(PLANS + "?limit=1&offset=" + pages.size()))).isEmpty();
    }

    @Test
    void aConsultantReadsAPlanInAnyLanguage() {
        ApiClient cas = ApiClient.of("cas");
        JsonNode line = cas.get(PLANS + "?lang=en").json().at("/items/0");
        String path = PLANS + "/" + line.path("id").asText();

        Answer plan = cas.get(path + "?lang=en");

        line.properties()
                .forEach(field -> assertThat(plan.json().path(field.getKey())).isEqualTo(field.getValue()));
        assertThat(cas.with("If-None-Match", plan.tag()).get(path + "?lang=en").status())
                .isEqualTo(304);
        Answer french = cas.with("Accept-Language", "fr-BE")
                .with("If-None-Match", plan.tag())
                .get(path);
        assertThat(french.status()).as("other words, another tag").isEqualTo(200);
        assertThat(french.json().path("planType")).isNotEqualTo(plan.json().path("planType"));
        assertThat(cas.get(PLANS + UNKNOWN).status()).isEqualTo(404);
        assertThat(cas.get(PLANS + "/first").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"emma, /api/plans", "emma, /api/plans" + UNKNOWN, "cas, /api/vacancies/own"})
    void theRoleOfAnotherOpensNothing(String name, String path) {
        assertThat(ApiClient.of(name).get(path).status()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {PLANS, PLANS + UNKNOWN, OWN, OWN + UNKNOWN})
    void withoutATokenTheAnswerIsAChallenge(String path) {
        Answer answer = anybody.get(path);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer realm=\"pontes\"");
    }

    @Test
    void withoutATokenNothingIsWritten() {
        ApiClient nobody = anybody.with("If-Match", "\"1\"");

        assertThat(List.of(
                        nobody.post(VACANCIES, OfferBody.valid()),
                        nobody.put(VACANCIES + UNKNOWN, OfferBody.valid()),
                        nobody.post(VACANCIES + UNKNOWN + "/publish"),
                        nobody.post(VACANCIES + UNKNOWN + "/close")))
                .extracting(Answer::status)
                .containsOnly(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AAAAAAAAAAAAAAAAAAAAAAAA", "x", "%27%20or%201=1"})
    void aLabelThatWasNeverAwardedIsNotFound(String token) {
        Answer answer = anybody.get("/api/labels/" + token + "?lang=de");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.json().path("type").asText()).isEqualTo("/problems/not-found.label");
    }

    @Test
    void markupInATitleIsKeptAsTextAndShownAsText() {
        ApiClient emma = ApiClient.of("emma");
        String title = "<script>alert('" + UUID.randomUUID() + "')</script> & \"<b>kok</b>\"";
        ObjectNode body = OfferBody.titled(title);
        Answer draft = emma.post(VACANCIES, body);
        assertThat(draft.json().path("title").asText()).isEqualTo(title);
        Answer published = emma.with("If-Match", draft.tag()).post(VACANCIES + "/" + id(draft) + "/publish");
        assertThat(published.status()).as(published.text()).isEqualTo(200);

        String page =
                anybody.with("Accept", "text/html").get("/offers/" + id(draft)).text();

        assertThat(page).contains("&lt;script").doesNotContain("<script>alert", "<b>kok");
        assertThat(anybody.get(VACANCIES + "/" + id(draft)).json().path("title").asText())
                .isEqualTo(title);
        emma.with("If-Match", published.tag()).post(VACANCIES + "/" + id(draft) + "/close");
    }

    @Test
    void theContractIsHandedOutAsItIs() throws IOException {
        Answer answer = anybody.get("/api/openapi.yaml");

        try (InputStream in = ApiJourneyIT.class.getResourceAsStream("/openapi/pontes.yaml")) {
            assertThat(answer.response().body()).isEqualTo(in.readAllBytes());
        }
        assertThat(anybody.with("If-None-Match", answer.tag())
                        .get("/api/openapi.yaml")
                        .status())
                .isEqualTo(304);
    }

    private void comesToFind(String words, List<String> ids) {
        assertThat(Soon.seen(() -> found(words), ids::equals)).isEqualTo(ids);
    }

    private List<String> found(String words) {
        return ids(anybody.get(VACANCIES + "?q=" + words.replace(" ", "%20")));
    }

    private static String id(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isBetween(200, 201);
        return answer.json().path("id").asText();
    }

    private static List<String> ids(Answer page) {
        assertThat(page.status()).as(page.text()).isEqualTo(200);
        return texts(page.json(), "id");
    }

    private static List<String> titles(Answer page) {
        return texts(page.json(), "title");
    }

    private static List<String> texts(JsonNode page, String field) {
        return StreamSupport.stream(page.path("items").spliterator(), false)
                .map(item -> item.path(field).asText())
                .toList();
    }
}
