package eu.pontes.vacancy.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import eu.pontes.kernel.FieldError;
import eu.pontes.kernel.Problem;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfferFileReaderTest {

    private static final String TABLE = "title;places;hoursPerWeek\nBäcker;2;37,5\n\nÉlectricien;1;38\n";

    private static final String POSTING = """
            {"@context": "https://schema.org", "@type": "JobPosting", "title": "Bakker &amp; <b>banketbakker</b>",
             "description": "<p>U bakt <strong>brood</strong>.</p><ul><li>vroeg</li><li>warm</li></ul><script>alert(1)</script>",
             "inLanguage": "nl-BE", "employmentType": ["FULL_TIME", "INTERN"], "workHours": "38 uur per week",
             "totalJobOpenings": 3, "validThrough": "2027-01-31T23:59:59+01:00", "jobStartDate": "2027-01-04",
             "jobLocation": {"@type": "Place", "address": {"postalCode": "B-1000", "addressLocality": "Brussel"}},
             "baseSalary": {"currency": "EUR", "value": {"minValue": 15.5, "maxValue": 17, "unitText": "HOUR"}},
             "applicationContact": {"name": "Emma", "telephone": "+32 2 555 01 23", "email": "mailto:e@b.example"},
             "occupationalCategory": "http://data.europa.eu/esco/occupation/f2cc5978-e45c-4f28-b859-7f89221b0505"}
            """;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE"})
    void aTableIsReadHoweverItsLettersWereWritten(String charset) {
        String mark = charset.startsWith("UTF") ? "\uFEFF" : "";

        List<ReadOffer> offers = OfferFileReader.read((mark + TABLE).getBytes(Charset.forName(charset)));

        assertThat(offers).extracting(ReadOffer::number).containsExactly(2, 4);
        assertThat(offers).extracting(offer -> text(offer, OfferColumn.TITLE)).containsExactly("Bäcker", "Électricien");
        assertThat(text(offers.get(0), OfferColumn.HOURS)).isEqualTo("37.5");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void aTableIsReadWhateverSeparatesItsCells(String separator) {
        String table = "Title;PLACES;Hours per week;unknown\n\"a \"\"b\"\"\n\";2;38;x".replace(";", separator);

        ReadOffer offer = read(table).get(0);

        assertThat(text(offer, OfferColumn.TITLE)).isEqualTo("a \"b\"\n");
        assertThat(text(offer, OfferColumn.PLACES)).isEqualTo("2");
        assertThat(offer.faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "hoursPerWeek, 1.500, offer-file-number",
        "places, many, offer-file-number",
        "validThrough, 31/02/2027, offer-file-day",
        "withoutReading, perhaps, offer-file-flag",
        "neededLanguages, Dutch, offer-file-languages",
        "duration, half a year, offer-file-span",
        "kind, HOBBY, offer-file-constant",
        "support, BUDDY CAKE, offer-file-constant"
    })
    void aCellThatSaysSomethingElseIsNamedByItsField(String column, String cell, String fault) {
        ReadOffer offer = read("title;" + column + "\nBakker;" + cell).get(0);

        assertThat(offer.faults())
                .containsExactly(
                        FieldError.of(OfferColumn.named(column).orElseThrow().path(), fault));
    }

    @ParameterizedTest
    @CsvSource({"validThrough, 31/1/2027, 2027-01-31", "withoutReading, Ja, true", "kind, job, JOB", "duration, p6m, "})
    void aCellIsReadInAllWaysInWhichPeopleWriteIt(String column, String cell, String value) {
        ReadOffer offer = read("title;" + column + "\nBakker;" + cell).get(0);

        assertThat(offer.faults()).isEmpty();
        assertThat(text(offer, OfferColumn.named(column).orElseThrow())).isEqualTo(value == null ? "" : value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s",
                "[%s]",
                "{\"@graph\": [{\"@type\": \"WebPage\"}, %s]}",
                "{\"itemListElement\": [{\"item\": %s}]}"
            })
    void aJobPostingIsFoundWhereverItStands(String around) {
        ReadOffer offer = read(around.formatted(POSTING)).get(0);

        assertThat(offer.faults()).isEmpty();
        assertThat(text(offer, OfferColumn.TITLE)).isEqualTo("Bakker & banketbakker");
        assertThat(text(offer, OfferColumn.DESCRIPTION)).isEqualTo("U bakt brood.\n\n- vroeg\n- warm");
        assertThat(text(offer, OfferColumn.KIND)).isEqualTo("INTERNSHIP");
        assertThat(text(offer, OfferColumn.LANGUAGE)).isEqualTo("NL");
        assertThat(text(offer, OfferColumn.HOURS)).isEqualTo("38");
        assertThat(text(offer, OfferColumn.PLACES)).isEqualTo("3");
        assertThat(text(offer, OfferColumn.POSTCODE)).isEqualTo("1000");
        assertThat(text(offer, OfferColumn.WAGE_FROM)).isEqualTo("15.5");
        assertThat(text(offer, OfferColumn.VALID_THROUGH)).isEqualTo("2027-01-31");
        assertThat(text(offer, OfferColumn.CONTACT_MAIL)).isEqualTo("e@b.example");
        assertThat(text(offer, OfferColumn.OCCUPATION)).isEqualTo("f2cc5978-e45c-4f28-b859-7f89221b0505");
    }

    @Test
    void aWageThatCouldMeanSeveralThingsIsLeftOutAndNamed() {
        ReadOffer offer = read(POSTING.replace("HOUR", "YEAR")).get(0);

        assertThat(text(offer, OfferColumn.WAGE_FROM)).isEmpty();
        assertThat(offer.faults()).isEmpty();
        assertThat(offer.notes()).containsExactly(FieldError.of("terms.wage.from", "offer-file-wage"));
    }

    @Test
    void aFlatObjectHasTheNamesOfTheColumns() {
        ReadOffer offer = read("{\"jobs\": [{\"title\": \"Bakker\", \"places\": 2, \"description\": \"<p>Brood</p>\","
                        + " \"contactMail\": {\"at\": 1}}]}")
                .get(0);

        assertThat(text(offer, OfferColumn.DESCRIPTION)).isEqualTo("Brood");
        assertThat(text(offer, OfferColumn.PLACES)).isEqualTo("2");
        assertThat(offer.faults()).containsExactly(FieldError.of("contact.mail", "WrongType"));
    }

    @Test
    void everyWrongValueOfAnOfferOfTheApiIsNamedAtOnce() {
        OfferBinding binding = new OfferBinding(read("""
                {"id": "x", "version": 3, "kind": "HOBBY", "workplace": {"postcode": 1000}, "terms": {"places": "two"},
                 "needs": {"languages": [{"language": "nl", "listen": {"dayOne": "Z9"}}]}, "colour": "red"}
                """).get(0));

        assertThat(binding.content()).isPresent();
        assertThat(binding.faults())
                .extracting(FieldError::field, FieldError::code)
                .contains(
                        tuple("kind", "WrongType"),
                        tuple("terms.places", "WrongType"),
                        tuple("needs.languages[0].listen.dayOne", "WrongType"),
                        tuple("colour", "UnknownField"))
                .doesNotContain(tuple("id", "UnknownField"));
    }

    @Test
    void whatTheFileDoesNotTellIsFilledInOnlyAsFarAsTheEmployerToldIt() {
        ImportDefaults defaults = new ImportDefaults("FR", "nl A1", "38", "+32 2 555 01 23", "a@b.example", null);
        ReadOffer offer =
                read("title;language;contactVisit\nBakker;NL;elke maandag").get(0);

        defaults.complete(offer);

        assertThat(text(offer, OfferColumn.LANGUAGE)).isEqualTo("NL");
        assertThat(text(offer, OfferColumn.HOURS)).isEqualTo("38");
        assertThat(text(offer, OfferColumn.CONTACT_PHONE)).isEmpty();
        assertThat(text(offer, OfferColumn.VALID_THROUGH)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PK\u0003\u0004 | offer-file-workbook",
                "' ' | file-empty",
                "name;places | offer-file-no-title",
                "title;Title | offer-file-column-twice",
                "title | offer-file-no-offer",
                "[] | offer-file-no-offer",
                "[1] | offer-file-no-offer",
                "{\"title\": | offer-file-json",
                "{\"title\": \"a\", \"title\": \"b\"} | offer-file-json",
                "{\"title\": \"a\"} {} | offer-file-json"
            })
    void aFileOfWhichNothingCanBeMadeIsRefusedAndSaysWhy(String file, String code) {
        refused(file, code);
    }

    @Test
    void nothingTooLargeTooDeepOrTooLongIsRead() {
        refused("title\n" + "a\n".repeat(OfferFileReader.MOST_OFFERS + 1), "offer-file-offers");
        refused("[" + "{\"title\": \"a\"},".repeat(OfferFileReader.MOST_OFFERS) + "{}]", "offer-file-offers");
        refused("title\u0000", "offer-file-unreadable");
        refused("title" + ";x".repeat(300) + "\na", "offer-file-columns");
        refused("[".repeat(5_000), "offer-file-json");
        refused("title\n" + "a".repeat(OfferFileReader.MOST_BYTES), "file-too-large");
    }

    private static void refused(String file, String code) {
        assertThatThrownBy(() -> read(file))
                .isInstanceOfSatisfying(
                        Problem.Invalid.class,
                        refused -> assertThat(refused.errors()).singleElement().satisfies(error -> {
                            assertThat(error.field()).isEqualTo("file");
                            assertThat(error.code()).isEqualTo(code);
                        }));
    }

    private static List<ReadOffer> read(String file) {
        return OfferFileReader.read(file.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(ReadOffer offer, OfferColumn column) {
        JsonNode value = OfferTree.at(offer.tree(), column.path());
        return value == null ? "" : value.asText();
    }
}
