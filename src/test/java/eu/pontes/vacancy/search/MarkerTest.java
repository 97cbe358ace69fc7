package eu.pontes.vacancy.search;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pontes.kernel.Language;
import eu.pontes.vacancy.OfferIndex.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class MarkerTest {

    private static final int LONGEST = 2 * 240 + 3;

    @Test
    void marksTheWordInWhateverFormItStands() {
        assertThat(marker("bakker").title(Language.NL, "Twee bakkers gezocht"))
                .containsExactly(new Piece("Twee ", false), new Piece("bakkers", true), new Piece(" gezocht", false));
    }

    @Test
    void aTitleWithoutTheWordIsShownAsItIs() {
        assertThat(marker("bakker").title(Language.NL, "Slager")).containsExactly(new Piece("Slager", false));
    }

    @Test
    void shortSentencesAroundTheWordAreShownTogether() {
        List<Piece> excerpt = marker("oven")
                .excerpt(
                        Language.NL,
                        "Wij zijn een warme bakkerij in het midden van het dorp, al drie generaties lang, en wij bakken hier elke dag"
                                + " alles zelf. U staat aan de oven. U werkt overdag. "
                                + "Meer weten? Bel ons. ".repeat(20));

        assertThat(text(excerpt))
                .startsWith("U staat aan de oven. U werkt overdag.")
                .hasSizeLessThan(240);
        assertThat(excerpt).contains(new Piece("oven", true));
    }

    @Test
    void ofAVeryLongSentenceTheSurroundingsOfTheWordAreShown() {
        String many = "woord ".repeat(200);

        List<Piece> excerpt = marker("bakker").excerpt(Language.NL, many + "bakker " + many);

        assertThat(text(excerpt)).contains("bakker").hasSizeLessThan(LONGEST);
    }

    @Test
    void theBeginningIsShownOfATextWithoutTheWord() {
        assertThat(text(marker("bakker").excerpt(Language.NL, "Eerst dit. " + "Dan dat. ".repeat(100))))
                .startsWith("Eerst dit. Dan dat.")
                .hasSizeLessThan(240);
    }

    @Test
    void withoutWordsToLookForNothingIsShown() {
        assertThat(marker("").excerpt(Language.NL, "Een tekst.")).isEmpty();
    }

    @Property
    void aTitleIsShownWhole(@ForAll @StringLength(max = 120) String title, @ForAll Language language) {
        assertThat(text(marker("a bakker de").title(language, title))).isEqualTo(title);
    }

    @Property
    void anExcerptIsShortAndComesFromTheText(
            @ForAll @StringLength(max = 3000) @AlphaChars @Chars({' ', '.', '\n', 'é', 'م', '\uD83D', '\uDE00'})
                    String text) {
        List<Piece> excerpt = marker("a e bakker").excerpt(Language.NL, text);

        assertThat(text(excerpt)).hasSizeLessThanOrEqualTo(LONGEST);
        for (String part : text(excerpt).split(" … ", -1)) {
            assertThat(text).contains(part);
        }
    }

    private static Marker marker(String words) {
        List<ReadText.Part> parts = new ArrayList<>();
        for (String word : Tokens.of(WordAnalyzer.WHOLE, words)) {
            parts.add(new ReadText.Part(List.of(SearchWord.of(word)), List.of()));
        }
        return new Marker(new ReadText(words, parts));
    }

    private static String text(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
