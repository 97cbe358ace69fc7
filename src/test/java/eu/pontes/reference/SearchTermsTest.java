package eu.pontes.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTermsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    Agent d’entretien          | agent d entretien
                    AGENT D'ENTRETIEN          | agent d entretien
                    Œuvre de cœur              | oeuvre de coeur
                    Ægidius Straße             | aegidius strasse
                    Sint-Gillis                | sint gillis
                    "  façade   (extérieure) " | facade exterieure
                    مُنَظِّف                       | منظف
                    أستاذة                      | استاذه
                    ١٠٠٠                       | 1000
                    "منظف \u200bالمداخن"         | منظف المداخن
                    """)
    void capitalsAccentsPunctuationAndSpellingVariantsDoNotMatter(String typed, String folded) {
        assertThat(SearchTerms.fold(typed)).isEqualTo(folded);
    }

    @Property
    void foldingTwiceChangesNothingMore(@ForAll String text) {
        String once = SearchTerms.fold(text);

        assertThat(SearchTerms.fold(once)).isEqualTo(once);
    }

    @Property
    void theWholeLabelComesFirstAndEveryTailEndsIt(@ForAll @Size(max = 300) String label) {
        String folded = SearchTerms.fold(label);

        assertThat(SearchTerms.tails(label))
                .allSatisfy(tail -> assertThat(folded).endsWith(tail));
        assertThat(SearchTerms.tails(label)).hasSize(folded.isEmpty() ? 0 : folded.split(" ", -1).length);
    }

    @Test
    void aLabelIsFoundFromEachOfItsWords() {
        assertThat(SearchTerms.tails("Agente d’entretien d’immeubles"))
                .containsExactly(
                        "agente d entretien d immeubles",
                        "d entretien d immeubles",
                        "entretien d immeubles",
                        "d immeubles",
                        "immeubles");
    }

    @Test
    void aVeryLongLabelIsCutAtTheLengthOfTheColumn() {
        String label = "عامل ".repeat(60).toLowerCase(Locale.ROOT);

        assertThat(SearchTerms.fold(label)).hasSizeLessThanOrEqualTo(SearchTerms.MAX_LENGTH);
    }

    @Test
    void wildcardsAreTakenLiterally() {
        assertThat(SearchTerms.startingWith("100%_!")).isEqualTo("100!%!_!!%");
    }
}
