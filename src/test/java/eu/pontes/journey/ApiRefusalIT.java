package eu.pontes.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import eu.pontes.kernel.Language;
import eu.pontes.support.system.ApiClient;
import eu.pontes.support.system.ApiClient.Answer;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a program hears when it sends what is no offer, in every language; and that nothing is kept of it. */
@Tag("system")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiRefusalIT {

    private static final String VACANCIES = "/api/vacancies";
    private static final int MEBIBYTE = 1 << 20;

    private ApiClient emma;
    private long before;

    @BeforeAll
    void logIn() {
        emma = ApiClient.of("emma");
    }

    @BeforeEach
    void count() {
        before = offers();
    }

    @AfterEach
    void nothingWasKept() {
        assertThat(offers()).isEqualTo(before);
    }

    private long offers() {
        return emma.get(VACANCIES + "/own?limit=1").json().path("total").asLong();
    }

    static Stream<Arguments> wrongFields() {
        List<Arguments> table = List.of(
                arguments("/salary", "2000", "UnknownField"),
                arguments("/status", "\"PUBLISHED\"", "UnknownField"),
                arguments("/terms/bonus", "1", "UnknownField"),
                arguments("/kind", "\"GIG\"", "WrongType"),
                arguments("/kind", "0", "WrongType"),
                arguments("/terms/wage/per", "\"YEAR\"", "WrongType"),
                arguments("/terms/places", "\"3\"", "WrongType"),
                arguments("/terms/places", "2.5", "WrongType"),
                arguments("/title", "12", "WrongType"),
                arguments("/validThrough", "\"tomorrow\"", "WrongType"),
                arguments("/objective", "\"mine\"", "WrongType"),
                arguments("/title", "null", "NotBlank"),
                arguments("/title", "\"  \"", "NotBlank"),
                arguments("/terms", "null", "NotNull"),
                arguments("/title", text(121), "Size"),
                arguments("/description", text(8001), "Size"),
                arguments("/title", "\"kok\\u202Ekok\"", "PlainText"),
                arguments("/title", "\"kok\\u0000\"", "PlainText"),
                arguments("/terms/places", "-1", "Min"),
                arguments("/terms/places", "1000", "Max"),
                arguments("/terms/hoursPerWeek", "38.25", "offer-one-decimal"),
                arguments("/terms/wage/to", "900", "offer-wage-order"),
                arguments("/contact/mail", "\"nobody\"", "Email"),
                arguments("/contact/mail", "null", "offer-contact"),
                arguments("/workplace/postcode", "\"75001\"", "offer-postcode"),
                arguments("/occupation", "\"cook\"", "offer-occupation"),
                arguments("/sector", "\"ZZ\"", "offer-sector"),
                arguments("/objective", "\"019a0000-0000-7000-8000-00000000ffff\"", "offer-objective"),
                arguments("/validThrough", "\"" + OfferBody.today().minusDays(1) + "\"", "offer-day"));
        return inEveryLanguage(table);
    }

    @ParameterizedTest
    @MethodSource("wrongFields")
    void aWrongFieldIsNamedInTheLanguageOfTheReader(String pointer, String json, String code, Language language) {
        Answer refused = emma.post(VACANCIES + "?lang=" + language.tag(), OfferBody.with(pointer, json));

        String field = code.equals("offer-contact")
                ? "contact.phone"
                : pointer.substring(1).replace('/', '.');
        assertThatOneFieldIsRefused(refused, field, code, language);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/salary           | 2000     | UnknownField",
                "/terms/bonus      | 1        | UnknownField",
                "/terms/places     | \"3\"      | WrongType",
                "/terms/hoursPerWeek | 38.25 | offer-one-decimal",
                "/wordingReason    | 12       | WrongType"
            })
    void aWrongFieldOfAChangeIsNamedToo(String pointer, String json, String code) {
        Answer draft = emma.post(VACANCIES, OfferBody.valid());
        ApiClient seen = emma.with("If-Match", draft.tag());
        String offer = VACANCIES + "/" + draft.json().path("id").asText();

        Answer refused = seen.put(offer + "?lang=fr", OfferBody.with(pointer, json));

        assertThat(seen.call("DELETE", offer, BodyPublishers.noBody()).status()).isEqualTo(204);
        assertThatOneFieldIsRefused(refused, pointer.substring(1).replace('/', '.'), code, Language.FR);
    }

    static Stream<Arguments> unreadableBodies() {
        List<Arguments> table = List.of(
                arguments("nothing", new byte[0]),
                arguments("null", "null".getBytes(StandardCharsets.UTF_8)),
                arguments("half an object", "{\"title\":\"kok\"".getBytes(StandardCharsets.UTF_8)),
                arguments("two objects", (OfferBody.valid() + "{}").getBytes(StandardCharsets.UTF_8)),
                arguments("Latin 1", "{\"title\":\"caf\u00e9 x\"}".getBytes(StandardCharsets.ISO_8859_1)),
                arguments("overlong UTF-8", new byte[] {'"', (byte) 0xC0, (byte) 0x80, '"'}),
                arguments("too deep", "[".repeat(5000).getBytes(StandardCharsets.UTF_8)));
        return inEveryLanguage(table);
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("unreadableBodies")
    void whatIsNotJsonInUtf8IsUnreadable(String name, byte[] body, Language language) {
        Answer refused = emma.with("Content-Type", "application/json")
                .with("Accept-Language", language.tag())
                .call("POST", VACANCIES, BodyPublishers.ofByteArray(body));

        assertThat(refused.status()).as(name).isEqualTo(400);
        assertThat(refused.json().path("title").asText())
                .isEqualTo(Words.in("platform", language).getProperty("problem.title.400"));
        assertThat(refused.json().path("errors")).as(name).isNotEmpty();
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        JsonNode errors = emma.post(VACANCIES, "{}").json().path("errors");

        assertThat(errors.findValuesAsText("field"))
                .contains("kind", "title", "language", "description", "workplace", "terms", "contact", "validThrough");
    }

    @Test
    void aBodyOverOneMebibyteIsTooLargeAnnouncedOrNot() {
        byte[] huge = ("{\"title\":\"" + "x".repeat(MEBIBYTE) + "\"}").getBytes(StandardCharsets.UTF_8);
        BodyPublisher announced = BodyPublishers.ofByteArray(huge);
        BodyPublisher unannounced = BodyPublishers.fromPublisher(BodyPublishers.ofByteArray(huge));
        ApiClient program = emma.with("Content-Type", "application/json");

        assertThat(program.call("POST", VACANCIES, announced).status()).isEqualTo(413);
        assertThat(program.call("POST", VACANCIES, unannounced).status()).isEqualTo(413);
    }

    @ParameterizedTest
    @CsvSource({"text/plain", "application/xml", "application/x-www-form-urlencoded"})
    void aBodyThatIsSaidToBeAnythingElseIsNotRead(String type) {
        Answer refused = emma.with("Content-Type", type)
                .call(
                        "POST",
                        VACANCIES,
                        BodyPublishers.ofString(OfferBody.valid().toString()));

        assertThat(refused.status()).isEqualTo(415);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/vacancies?offset=-1, offset, Min",
        "/api/vacancies?limit=0, limit, Range",
        "/api/vacancies?limit=101, limit, Range",
        "/api/vacancies?limit=many, limit, WrongType",
        "/api/vacancies?kind=GIG, kind, WrongType",
        "/api/vacancies/own?status=OPEN, status, WrongType",
        "/api/vacancies/own?offset=99999999999, offset, WrongType"
    })
    void aWrongParameterIsNamed(String path, String field, String code) {
        assertThatOneFieldIsRefused(emma.with("Accept-Language", "de").get(path), field, code, Language.DE);
    }

    private static Stream<Arguments> inEveryLanguage(List<Arguments> table) {
        return table.stream()
                .flatMap(row -> Arrays.stream(Language.values())
                        .map(language -> arguments(Stream.concat(Arrays.stream(row.get()), Stream.of(language))
                                .toArray())));
    }

    private static void assertThatOneFieldIsRefused(Answer refused, String field, String code, Language language) {
        assertThat(refused.status()).as(refused.text()).isEqualTo(400);
        assertThat(refused.json().path("title").asText())
                .isEqualTo(Words.in("platform", language).getProperty("problem.title.400"));
        JsonNode errors = refused.json().path("errors");
        assertThat(errors).as(refused.text()).hasSize(1);
        assertThat(errors.at("/0/field").asText()).isEqualTo(field);
        assertThat(errors.at("/0/code").asText()).isEqualTo(code);
        assertThat(errors.at("/0/message").asText()).matches(Words.sentence("invalid." + code, language));
    }

    private static String text(int length) {
        return '"' + "x".repeat(length) + '"';
    }

    /** The sentences as translators wrote them. */
    private static final class Words {

        static Properties in(String bundle, Language language) {
            Properties texts = new Properties();
            String file = "/i18n/" + bundle + "/messages_" + language.tag() + ".properties";
            try (InputStream in = ApiRefusalIT.class.getResourceAsStream(file)) {
                texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new AssertionError(file, e);
            }
            return texts;
        }

        /** The sentence with anything where it mentions a value. */
        static Pattern sentence(String key, Language language) {
            String sentence = in("platform", language)
                    .getProperty(key, in("vacancy", language).getProperty(key));
            return Pattern.compile(Arrays.stream(sentence.split("\\{[^}]*}", -1))
                    .map(Pattern::quote)
                    .collect(Collectors.joining("[^{}]+")));
        }
    }
}
