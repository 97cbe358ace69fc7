package eu.pontes.wording;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pontes.kernel.Language;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for whatever somebody types. */
class WordingProperties {

    private static final List<String> PIECES = Arrays.stream(Language.values())
            .flatMap(language -> Lexicon.shipped(language).entries().stream())
            .flatMap(entry -> entry.hits().stream())
            .flatMap(sentence -> Arrays.stream(sentence.split(" ")))
            .distinct()
            .toList();

    private final WordingService wording = new WordingService(Clock.systemUTC());

    @Property
    void aFindingLiesInsideItsTextAndMeetsNoOther(@ForAll("texts") String text, @ForAll Language language) {
        int behind = 0;
        for (Finding finding : wording.check(Map.of("field", text), language)) {
            assertThat(finding.from()).isGreaterThanOrEqualTo(behind);
            assertThat(finding.to()).isGreaterThan(finding.from()).isLessThanOrEqualTo(text.length());
            assertThat(finding.words()).isEqualTo(text.substring(finding.from(), finding.to()));
            behind = finding.to();
        }
    }

    @Property
    void wordsAreTheirPlacesInTheTextInOrder(@ForAll String text) {
        int behind = 0;
        for (Token token : Tokens.of(text)) {
            assertThat(token.from()).isBetween(behind, token.to());
            assertThat(token.to()).isLessThanOrEqualTo(text.length());
            assertThat(Tokens.plain(text.substring(token.from(), token.to()))).isEqualTo(token.word());
            behind = token.to();
        }
    }

    /** Anything at all, and words that the lexicons know in any order. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> known = Arbitraries.of(PIECES)
                .list()
                .ofMaxSize(40)
                .map(words -> words.stream().collect(Collectors.joining(" ")));
        return Arbitraries.oneOf(Arbitraries.strings().ofMaxLength(300), known);
    }
}
