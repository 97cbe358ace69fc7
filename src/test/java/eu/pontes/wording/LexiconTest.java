package eu.pontes.wording;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pontes.kernel.Language;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every entry of every lexicon against its own sentences. */
class LexiconTest {

    private static final Criteria CRITERIA = Criteria.shipped();
    private static final Map<Language, Lexicon> LEXICONS =
            Arrays.stream(Language.values()).collect(Collectors.toMap(Function.identity(), Lexicon::shipped));

    @TestFactory
    Stream<DynamicContainer> anEntryFindsWhatItIsFor() {
        return perEntry((language, entry) -> entry.hits()
                .forEach(sentence ->
                        assertThat(found(language, sentence)).as(sentence).contains(entry.code())));
    }

    @TestFactory
    Stream<DynamicContainer> anEntryLeavesAloneWhatIsFine() {
        return perEntry((language, entry) -> entry.misses()
                .forEach(sentence ->
                        assertThat(found(language, sentence)).as(sentence).doesNotContain(entry.code())));
    }

    @TestFactory
    Stream<DynamicContainer> capitalsAndTheWayAccentsAreStoredDoNotMatter() {
        return perEntry((language, entry) -> entry.hits().forEach(sentence -> {
            assertThat(found(language, sentence.toUpperCase(Locale.ROOT))).contains(entry.code());
            assertThat(found(language, Normalizer.normalize(sentence, Normalizer.Form.NFD)))
                    .contains(entry.code());
        }));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void anEntryHasANameOfItsOwnAndSentencesForBothCases(Language language) {
        List<Entry> entries = lexicon(language).entries();

        assertThat(entries).extracting(Entry::code).doesNotHaveDuplicates().allMatch(code -> code.length() <= 60);
        assertThat(entries).allMatch(entry -> !entry.words().isEmpty(), "looks for something");
        assertThat(entries).allMatch(entry -> !entry.hits().isEmpty(), "has a sentence to find");
        assertThat(entries).allMatch(entry -> !entry.misses().isEmpty(), "has a sentence to leave alone");
        assertThat(entries).allMatch(entry -> CRITERIA.reason(entry.reason()) != null, "has a reason");
    }

    @ParameterizedTest
    @CsvSource({"NL, 40", "FR, 40", "DE, 25", "EN, 25"})
    void aLexiconCoversTheCommonCases(Language language, int least) {
        assertThat(lexicon(language).entries()).hasSizeGreaterThanOrEqualTo(least);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageKnowsWhatKeepsNewcomersAway(Language language) {
        assertThat(lexicon(language).entries())
                .extracting(Entry::reason)
                .contains("MOTHER_TONGUE", "OWN_CAR", "LANGUAGE_LEVEL", "DIPLOMA", "NATIONALITY", "AGE_NAMED");
    }

    private static Stream<DynamicContainer> perEntry(BiConsumer<Language, Entry> claim) {
        return Arrays.stream(Language.values())
                .map(language -> DynamicContainer.dynamicContainer(
                        language.name(),
                        lexicon(language).entries().stream()
                                .map(entry ->
                                        DynamicTest.dynamicTest(entry.code(), () -> claim.accept(language, entry)))));
    }

    private static Lexicon lexicon(Language language) {
        return Objects.requireNonNull(LEXICONS.get(language));
    }

    private static List<String> found(Language language, String sentence) {
        return lexicon(language).matches(Map.of("text", sentence), entry -> true).stream()
                .map(match -> match.entry().code())
                .toList();
    }
}
