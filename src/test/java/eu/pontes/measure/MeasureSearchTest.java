package eu.pontes.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MeasureSearchTest {

    @Test
    void everyWordIsLookedForAnywhere() {
        assertThat(words("  taal   werkvloer ")).containsExactly("%taal%", "%werkvloer%");
    }

    @Test
    void whatMeansSomethingInAPatternIsTakenLiterally() {
        assertThat(words("80% a_b c!")).containsExactly("%80!%%", "%a!_b%", "%c!!%");
    }

    @Test
    void anApostropheOfAnyKindSeparatesWords() {
        assertThat(words("l'emploi l’accueil")).containsExactly("%l%", "%emploi%", "%l%", "%accueil%");
    }

    @Test
    void aVeryLongSearchIsCutWithoutSplittingALetter() {
        assertThat(new MeasureSearch("😀".repeat(150), null, null, null).words())
                .isEqualTo("😀".repeat(100));
        assertThat(words("a b c d e f g h i j")).hasSize(8);
    }

    @Test
    void noWordsMeanEverything() {
        assertThat(MeasureSearch.all().patterns()).isEmpty();
    }

    private static List<String> words(String typed) {
        return new MeasureSearch(typed, null, null, null).patterns();
    }
}
