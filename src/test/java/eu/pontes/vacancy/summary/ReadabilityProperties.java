package eu.pontes.vacancy.summary;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pontes.kernel.Language;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ReadabilityProperties {

    @Property
    void anyTextHasAScoreOnTheScale(@ForAll String text, @ForAll Language language) {
        Readability read = Readability.of(text, language);

        assertThat(read.score()).isBetween(0, 100);
        assertThat(read.words()).isGreaterThanOrEqualTo(0);
    }

    @Property
    void shorterSentencesNeverReadHarder(
            @ForAll("sentences") List<String> words, @ForAll Language language, @ForAll @IntRange(min = 1) int at) {
        String whole = String.join(" ", words) + ".";
        int cut = 1 + at % (words.size() - 1);
        String halves = String.join(" ", words.subList(0, cut)) + ".\n"
                + String.join(" ", words.subList(cut, words.size())) + ".";

        assertThat(Readability.of(halves, language).score())
                .isGreaterThanOrEqualTo(Readability.of(whole, language).score());
    }

    @Property
    void aLongerWordNeverReadsEasier(@ForAll("sentences") List<String> words, @ForAll Language language) {
        String plain = String.join(" ", words);
        String longer = words.stream()
                .map(word -> word.equals(words.get(0)) ? word + "manamana" : word)
                .collect(Collectors.joining(" "));

        assertThat(Readability.of(longer, language).score())
                .isLessThanOrEqualTo(Readability.of(plain, language).score());
    }

    @Property
    void aTextSaidTwiceReadsTheSame(@ForAll("sentences") List<String> words, @ForAll Language language) {
        String once = String.join(" ", words) + ".";
        Readability read = Readability.of(once, language);
        Readability twice = Readability.of(once + "\n" + once, language);

        assertThat(twice.score()).isEqualTo(read.score());
        assertThat(twice.words()).isEqualTo(2 * read.words());
    }

    @Provide
    Arbitrary<List<String>> sentences() {
        return Arbitraries.strings()
                .withChars("bdkmnrs")
                .withChars("aeiou")
                .ofMinLength(1)
                .ofMaxLength(12)
                .list()
                .ofMinSize(2)
                .ofMaxSize(30);
    }
}
