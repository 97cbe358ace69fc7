package eu.pontes.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import eu.pontes.kernel.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingServiceTest {

    private static final LocalDate CHANGE_OF_LAW = LocalDate.of(2023, 7, 30);
    private static final Path DEMO = Path.of("src/main/resources/db/demo/V5__offers.sql");

    private final WordingService wording = on(LocalDate.of(2026, 11, 22));

    private static WordingService on(LocalDate day) {
        return new WordingService(Clock.fixed(day.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
    }

    @Test
    void aFindingSaysWhereAndWhatAndWhyAndWhatToWriteInstead() {
        List<Finding> findings = wording.check(Map.of("title", "Bakker, max. 35 jaar, met eigen wagen"), Language.NL);

        assertThat(findings).extracting(Finding::words).containsExactly("max. 35 jaar", "eigen wagen");
        Finding age = findings.get(0);
        assertThat(age.field()).isEqualTo("title");
        assertThat(age.from()).isEqualTo(8);
        assertThat(age.to()).isEqualTo(20);
        assertThat(age.asksForAReason()).isTrue();
        assertThat(age.criterion())
                .map(criterion -> criterion.name(Language.FR))
                .hasValue("âge");
        assertThat(age.why(Language.EN)).contains("protected criterion");
        assertThat(age.instead()).isEmpty();
        Finding car = findings.get(1);
        assertThat(car.asksForAReason()).isFalse();
        assertThat(car.criterion()).isEmpty();
        assertThat(car.instead()).hasValue("u raakt op tijd op het werk");
    }

    @Test
    void fieldsAreReadInTheirOrderAndWordsInTheirs() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("title", "Native speaker");
        texts.put("description", "Je bent stressbestendig.\nJe hebt een eigen auto.");

        assertThat(wording.check(texts, Language.NL))
                .extracting(Finding::entry)
                .containsExactly("mother-tongue", "stress-proof", "own-car");
    }

    @Test
    void whatTheTitleSaysMakesTheDescriptionFine() {
        Map<String, String> texts = Map.of("title", "Poetshulp (m/v/x)", "description", "Als poetsvrouw werk je hier.");

        assertThat(wording.check(texts, Language.NL)).isEmpty();
    }

    @Test
    void wordsOfTwoSentencesAreNotReadAsOne() {
        assertThat(wording.check(Map.of("text", "Ons bedrijf is jong. Team van tien."), Language.NL))
                .isEmpty();
    }

    @Test
    void theLongerWordsCountWhereTwoEntriesMeet() {
        assertThat(wording.check(Map.of("text", "Hoogstens 5 jaar ervaring"), Language.NL))
                .extracting(Finding::entry)
                .containsExactly("experience-cap");
    }

    @Test
    void theListNamesNineteenCriteriaBeforeAndAfterTheChangeOfTheLaw() {
        Criteria criteria = Criteria.shipped();

        assertThat(criteria.on(CHANGE_OF_LAW.minusDays(1)))
                .hasSize(19)
                .extracting(Criterion::code)
                .doesNotHaveDuplicates();
        assertThat(criteria.on(CHANGE_OF_LAW)).hasSize(19);
        assertThat(criteria.on(CHANGE_OF_LAW.minusDays(1), "SOCIAL")
                        .orElseThrow()
                        .name(Language.EN))
                .isEqualTo("social origin");
        assertThat(criteria.on(CHANGE_OF_LAW, "SOCIAL").orElseThrow().name(Language.EN))
                .isEqualTo("social origin or condition");
    }

    @Test
    void aCriminalRecordCountsSinceTheLawNamesSocialCondition() {
        Map<String, String> text = Map.of("text", "Un casier judiciaire vierge");

        assertThat(on(CHANGE_OF_LAW.minusDays(1)).check(text, Language.FR)).isEmpty();
        assertThat(on(CHANGE_OF_LAW).check(text, Language.FR)).singleElement().matches(Finding::asksForAReason);
    }

    @Test
    void whatAsksForAReasonRestsOnACriterionOfTheLaw() {
        Criteria criteria = Criteria.shipped();

        assertThat(criteria.reasons())
                .filteredOn(reason -> reason.force() == Force.LAW)
                .allMatch(
                        reason -> criteria.on(CHANGE_OF_LAW, reason.criterion()).isPresent());
        assertThat(criteria.reasons())
                .filteredOn(reason -> reason.criterion() != null)
                .allMatch(
                        reason -> criteria.on(CHANGE_OF_LAW, reason.criterion()).isPresent());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyReasonAndEveryCriterionIsWordedInEveryLanguage(Language reader) {
        assertThat(Criteria.shipped().reasons())
                .allMatch(reason -> !reason.why().getOrDefault(reader, "").isBlank());
        assertThat(Criteria.shipped().versions())
                .allMatch(
                        criterion -> !criterion.names().getOrDefault(reader, "").isBlank())
                .allMatch(criterion -> criterion.source().startsWith("https://"));
    }

    @Test
    void theOffersOfTheDemoAreFine() throws IOException {
        String[] offers = Files.readString(DEMO).split("\\('de000011");
        assertThat(offers).hasSizeGreaterThan(10);
        for (String offer : offers) {
            Matcher language =
                    Pattern.compile("'(?:JOB|INTERNSHIP)', '(NL|FR)'").matcher(offer);
            if (language.find() && !offer.contains("pour femmes")) {
                Map<String, String> texts = Pattern.compile("'([^']{9,})'")
                        .matcher(offer.substring(language.end()))
                        .results()
                        .collect(Collectors.toMap(text -> "at" + text.start(), text -> text.group(1)));
                assertThat(wording.check(texts, Language.valueOf(language.group(1))))
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?jong", "Jong", "één", "a b c d e f g h i j k", "*"})
    void aPhraseThatCannotBeMeantIsRefused(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> Phrase.parse(written));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aVeryLongTextIsReadInTheTimeOfItsLength(Language language) {
        String sentences = Lexicon.shipped(language).entries().stream()
                .flatMap(entry -> entry.hits().stream())
                .collect(Collectors.joining(" "));
        String text = sentences.repeat(300_000 / sentences.length());

        List<Finding> findings =
                Assertions.assertTimeout(Duration.ofSeconds(30), () -> wording.check(Map.of("text", text), language));

        assertThat(findings).hasSizeGreaterThan(1000);
    }
}
