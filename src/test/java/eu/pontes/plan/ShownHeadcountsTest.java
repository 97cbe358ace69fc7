package eu.pontes.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ShownHeadcountsTest {

    @Test
    void largeGroupsAreShownAndSmallOnesAreNot() {
        assertThat(ShownHeadcounts.of(186, Map.of("ORIGIN", 41, "YOUNG", 23, "DISABILITY", 3)))
                .containsOnly(Map.entry("ORIGIN", 41), Map.entry("YOUNG", 23));
    }

    @Test
    void aGroupThatLeavesOutOnlyAFewIsNotShownEither() {
        assertThat(ShownHeadcounts.of(40, Map.of("LOW_SCHOOLED", 38, "YOUNG", 12)))
                .containsOnly(Map.entry("YOUNG", 12));
    }

    @Test
    void nothingCountedIsNothingShown() {
        assertThat(ShownHeadcounts.of(40, Map.of())).isEmpty();
    }

    @Property
    void whatIsShownIsTrueAndNeitherItNorItsComplementIsSmall(
            @ForAll @IntRange(min = 1, max = 300) int workforce,
            @ForAll @IntRange(max = 100) int first,
            @ForAll @IntRange(max = 100) int second) {
        Map<String, Integer> people = Map.of("ORIGIN", first * workforce / 100, "YOUNG", second * workforce / 100);

        ShownHeadcounts.of(workforce, people).forEach((group, number) -> {
            assertThat(number).isEqualTo(people.get(group));
            assertThat(number == 0 || number >= 5).isTrue();
            assertThat(workforce - number == 0 || workforce - number >= 5).isTrue();
        });
    }
}
