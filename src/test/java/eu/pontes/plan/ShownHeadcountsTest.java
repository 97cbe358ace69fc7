package eu.pontes.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import eu.pontes.plan.grid.GridCell;
import eu.pontes.plan.grid.HeadcountGrid;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShownHeadcountsTest {

    private static final Discretion REVIEWING = Discretion.reviewing(HeadcountFixture.RULES);

    /** Two places: a large one, and a small one with a few young people. */
    private static final HeadcountGrid TWO_PLACES = new HeadcountGrid(List.of(
            new GridCell("E1", "L1", "", "", 80),
            new GridCell("E1", "L1", "", "G1", 30),
            new GridCell("E1", "L2", "", "", 20),
            new GridCell("E1", "L2", "", "G1", 9),
            new GridCell("E2", "L1", "", "", 40),
            new GridCell("E2", "L1", "", "G1", 3),
            new GridCell("E2", "L2", "", "", 12)));

    @Test
    void largeGroupsAreShownAndSmallOnesAreNot() {
        Headcounts shown = reviewed(186, Map.of("G1", 41, "G2", 23, "G3", 3));

        assertThat(shown.workforce().people()).contains(186);
        assertThat(shown.of("G1")).contains(41);
        assertThat(shown.of("G2")).contains(23);
        assertThat(shown.groups().get(2).people()).isEqualTo(new Figure.Hidden());
        assertThat(shown.tables()).isEmpty();
    }

    @Test
    void aGroupThatLeavesOutOnlyAFewIsNotShownEither() {
        Headcounts shown = reviewed(40, Map.of("G1", 38, "G2", 12));

        assertThat(shown.of("G1")).isEmpty();
        assertThat(shown.of("G2")).contains(12);
    }

    @Test
    void aTinyWorkforceIsHiddenWithAllItsGroups() {
        Headcounts shown = reviewed(4, Map.of("G1", 0));

        assertThat(shown.workforce().isHidden()).isTrue();
        assertThat(shown.of("G1")).isEmpty();
    }

    @Test
    void nothingCountedIsNothingShown() {
        assertThat(reviewed(40, Map.of()).groups()).isEmpty();
    }

    @Test
    void theProgrammeSaysHowSmallAGroupMayBe() {
        HeadcountGrid grid = HeadcountFixture.undivided(186, Map.of("G1", 8));
        Discretion strict = Discretion.reviewing(HeadcountFixture.unchanged(10, 5));

        assertThat(ShownHeadcounts.of(grid, HeadcountFixture.NAMES, REVIEWING).of("G1"))
                .contains(8);
        assertThat(ShownHeadcounts.of(grid, HeadcountFixture.NAMES, strict).of("G1"))
                .isEmpty();
    }

    @Test
    void anEmployerReadsItsOwnNumbersByEachDivision() {
        Headcounts own = ShownHeadcounts.of(TWO_PLACES, HeadcountFixture.NAMES, Discretion.none());

        assertThat(own.workforce().people()).contains(152);
        assertThat(own.of("G1")).contains(42);
        assertThat(own.tables())
                .extracting(Headcounts.Table::division)
                .containsExactly(Division.ESTABLISHMENT, Division.JOB_LEVEL);
        assertThat(own.tables().get(0).rows())
                .extracting(Headcounts.Row::code, row -> row.everybody().people(), Headcounts.Row::groups)
                .containsExactly(
                        tuple("E1", Optional.of(100), List.of(new Figure.Shown(39))),
                        tuple("E2", Optional.of(52), List.of(new Figure.Shown(3))));
    }

    @Test
    void aSmallCellIsNotToBeWorkedOutFromItsTotal() {
        Headcounts shown = ShownHeadcounts.of(TWO_PLACES, HeadcountFixture.NAMES, REVIEWING);

        List<Headcounts.Row> places = shown.tables().get(0).rows();
        assertThat(places.get(1).groups()).containsExactly(new Figure.Hidden());
        assertThat(shown.of("G1").isPresent() && places.get(0).groups().get(0) instanceof Figure.Shown)
                .isFalse();
        assertThat(shown.tablesHideSome()).isTrue();
    }

    @Test
    void whatNobodyCountedIsNotAZero() {
        HeadcountGrid grid = new HeadcountGrid(List.of(
                new GridCell("E1", "", "", "", 80),
                new GridCell("E1", "", "", "G1", 30),
                new GridCell("E2", "", "", "", 40)));

        Headcounts shown = ShownHeadcounts.of(grid, HeadcountFixture.NAMES, REVIEWING);

        assertThat(shown.tables().get(0).rows().get(1).groups()).containsExactly(new Figure.NotCounted());
    }

    @Test
    void beyondTheServiceNumbersAreRounded() {
        Discretion publishing = Discretion.publishing(HeadcountFixture.unchanged(5, 10));

        Headcounts shown = ShownHeadcounts.of(TWO_PLACES, HeadcountFixture.NAMES, publishing);

        assertThat(shown.workforce().people()).contains(150);
        assertThat(shown.tables().get(0).rows())
                .extracting(row -> row.everybody().people())
                .containsExactly(Optional.of(100), Optional.of(50));
    }

    private static Headcounts reviewed(int workforce, Map<String, Integer> people) {
        return ShownHeadcounts.of(HeadcountFixture.undivided(workforce, people), HeadcountFixture.NAMES, REVIEWING);
    }
}
