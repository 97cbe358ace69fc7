package eu.pontes.protection;

import static eu.pontes.protection.CountTable.TOTAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import eu.pontes.protection.TableArbitraries.Linked;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Domain(TableArbitraries.class)
@Domain(DomainContext.Global.class)
class ProtectionTest {

    private static final Cell HIDDEN = new Cell.Hidden();

    private static final Dimension PLACES = Dimension.flat("place", List.of("north", "south", "west"));
    private static final Dimension CONTRACTS = Dimension.flat("contract", List.of("fixed", "open", "interim"));

    @Example
    void aSmallCellTakesThreeOthersWithIt() {
        ProtectedTable table =
                Protection.protect(table(new int[][] {{20, 30, 2}, {25, 40, 30}, {50, 60, 70}}), Threshold.DEFAULT);

        assertThat(cells(table, "north")).containsExactly(HIDDEN, new Cell.Shown(30), HIDDEN, new Cell.Shown(52));
        assertThat(cells(table, "south")).containsExactly(HIDDEN, new Cell.Shown(40), HIDDEN, new Cell.Shown(95));
        assertThat(table.hidden()).isEqualTo(4);
        assertThat(table.cell(TOTAL, TOTAL)).isEqualTo(new Cell.Shown(327));
    }

    @Example
    void twoSmallCellsDoNotProtectEachOther() {
        ProtectedTable table =
                Protection.protect(table(new int[][] {{1, 1, 50}, {1, 1, 50}, {40, 50, 60}}), Threshold.DEFAULT);

        assertThat(table.hidden()).as("1 and 1 of 2 can only be 0 to 2").isGreaterThan(4);
    }

    @Example
    void aGroupIsHiddenIfAllButAFewBelongToIt() {
        Dimension groups = Dimension.flat("group", List.of("young", "origin"));
        Map<String, Integer> workforce = Map.of("north", 40, "south", 60, "west", 30);
        Map<List<String>, Integer> members = new HashMap<>();
        workforce.forEach((place, people) -> members.put(List.of(place, "young"), 15));
        members.put(List.of("north", "origin"), 38);
        members.put(List.of("south", "origin"), 20);
        members.put(List.of("west", "origin"), 12);

        ProtectedTable table =
                Protection.protect(CountTable.ofGroups(PLACES, groups, workforce, members), Threshold.DEFAULT);

        assertThat(table.cell("north", "origin")).isEqualTo(HIDDEN);
        assertThat(table.complement("north", "origin")).isEqualTo(HIDDEN);
        assertThat(table.cell("north", "young")).isEqualTo(new Cell.Shown(15));
        assertThat(table.cell(TOTAL, "origin")).isEqualTo(new Cell.Shown(70));
        assertThat(List.of(table.cell("south", "origin"), table.cell("west", "origin")))
                .contains(HIDDEN);
    }

    @Example
    void aTableWithAndWithoutAPlaceDoesNotTellWhatIsInThePlace() {
        Map<String, String> parents = new LinkedHashMap<>();
        parents.put("all but west", Dimension.WHOLE);
        parents.put("north", "all but west");
        parents.put("south", "all but west");
        parents.put("west", Dimension.WHOLE);
        Map<List<String>, Integer> counts = new HashMap<>();
        for (String place : List.of("north", "south", "west")) {
            CONTRACTS.codes().forEach(contract -> counts.put(List.of(place, contract), 20));
        }
        counts.put(List.of("west", "interim"), 3);
        List<Dimension> dimensions = List.of(new Dimension("place", parents), CONTRACTS);

        ProtectedTable table = Protection.protect(CountTable.of(dimensions, counts), Threshold.DEFAULT);

        assertThat(table.cell("west", "interim")).isEqualTo(HIDDEN);
        assertThat(List.of(table.cell("all but west", "interim"), table.cell(TOTAL, "interim")))
                .contains(HIDDEN);
    }

    @Example
    void aWorkforceSmallerThanTheThresholdIsHiddenAltogether() {
        ProtectedTable table = Protection.protect(table(new int[][] {{1, 0, 0}, {0, 2, 0}}), Threshold.DEFAULT);

        assertThat(table.cells().values()).containsOnly(HIDDEN);
    }

    @Property
    void nothingIsHiddenWhereNothingIsSensitive(@ForAll @IntRange(max = 2000) int seed) {
        Random random = new Random(seed);
        int[][] counts = new int[3][3];
        for (int[] row : counts) {
            row[0] = 5 + random.nextInt(40);
            row[1] = random.nextBoolean() ? 0 : 5 + random.nextInt(5);
        }

        CountTable table = table(counts);
        ProtectedTable published = Protection.protect(table, Threshold.DEFAULT);

        assertThat(published.hidden()).isZero();
        table.counts().forEach((key, count) -> assertThat(published.cells()).containsEntry(key, new Cell.Shown(count)));
    }

    @Property(tries = 200)
    void whatIsShownIsTrueAndTheAuditFindsNothing(@ForAll Linked linked, @ForAll Threshold threshold) {
        List<ProtectedTable> published = Protection.protect(linked.tables(), threshold);

        for (int i = 0; i < published.size(); i++) {
            Map<CellKey, Integer> counts = linked.tables().get(i).counts();
            assertThat(published.get(i).cells().keySet()).isEqualTo(counts.keySet());
            published
                    .get(i)
                    .cells()
                    .forEach((key, cell) -> assertThat(cell)
                            .satisfiesAnyOf(
                                    any -> assertThat(any).isEqualTo(HIDDEN),
                                    any -> assertThat(any).isEqualTo(new Cell.Shown(counts.getOrDefault(key, -1)))));
        }
        assertThat(Audit.of(linked.tables(), published).exposed(threshold)).isEmpty();
    }

    @Property(tries = 200)
    void protectingWhatIsProtectedHidesNothingMore(@ForAll Linked linked, @ForAll Threshold threshold) {
        CellSystem system = new CellSystem(linked.tables());
        Protection protection = new Protection(system, threshold);

        BitSet once = protection.hidden(new BitSet());

        assertThat(protection.hidden(once)).isEqualTo(once);
        assertThat(new Protection(new CellSystem(linked.tables()), threshold).hidden(new BitSet()))
                .isEqualTo(once);
    }

    @Property
    void theAuditExposesWhatIsShownOrGivenAwayByATotal(@ForAll @IntRange(min = 1, max = 4) int small) {
        CountTable table = table(new int[][] {{small, 20, 20}, {20, 20, 20}});
        Map<CellKey, Cell> cells = new LinkedHashMap<>();
        table.counts().forEach((key, count) -> cells.put(key, new Cell.Shown(count)));

        assertThat(exposed(table, cells)).containsExactly(table.cell("north", "fixed"));

        cells.put(table.cell("north", "fixed"), HIDDEN);
        assertThat(exposed(table, cells)).containsExactly(table.cell("north", "fixed"));
    }

    @Example
    void aLargeGridIsProtected() {
        Random random = new Random(7);
        Dimension rows = Dimension.flat(
                "place", IntStream.range(0, 250).mapToObj(i -> "p" + i).toList());
        Dimension columns = Dimension.flat(
                "level", IntStream.range(0, 20).mapToObj(i -> "l" + i).toList());
        Map<List<String>, Integer> counts = new HashMap<>();
        for (String row : rows.codes()) {
            columns.codes().forEach(column -> counts.put(List.of(row, column), random.nextInt(30)));
        }
        CountTable table = CountTable.of(List.of(rows, columns), counts);

        ProtectedTable published = Protection.protect(table, Threshold.DEFAULT);

        assertThat(published.hidden()).isPositive().isLessThan(250 * 20 / 2);
        assertThat(published.cell(TOTAL, TOTAL)).isInstanceOf(Cell.Shown.class);
        assertThat(Audit.of(List.of(table), List.of(published)).exposed(Threshold.DEFAULT))
                .isEmpty();
    }

    @Property
    void roundingIsToTheNearestMultipleAndLeavesHiddenCellsHidden(
            @ForAll @IntRange(max = 100_000) int count, @ForAll @IntRange(min = 1, max = 100) int base) {
        int rounded = new Rounding(base).round(count);

        assertThat(rounded % base).isZero();
        assertThat(Math.abs(rounded - count) * 2).isLessThanOrEqualTo(base);
    }

    @Property(tries = 100)
    void whatIsPublishedRoundedComesFromWhatIsShownOnly(@ForAll CountTable table, @ForAll Threshold threshold) {
        ProtectedTable exact = Protection.protect(table, threshold);

        ProtectedTable rounded = Rounding.DEFAULT.round(exact);

        exact.cells()
                .forEach((key, cell) -> assertThat(rounded.cells().get(key))
                        .isEqualTo(
                                cell instanceof Cell.Shown shown
                                        ? new Cell.Shown(Rounding.DEFAULT.round(shown.people()))
                                        : HIDDEN));
    }

    @Example
    void moreThanTwoCrossedDimensionsAreRefused() {
        Dimension levels = Dimension.flat("level", List.of("a"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> CountTable.of(List.of(PLACES, CONTRACTS, levels), Map.of()))
                .withMessageContaining("one or two dimensions");
        assertThatIllegalArgumentException().isThrownBy(() -> CountTable.of(List.of(), Map.of()));
    }

    @Example
    void tablesThatContradictEachOtherAreRefused() {
        CountTable one = CountTable.of(List.of(PLACES), Map.of(List.of("north"), 10));
        CountTable other = CountTable.of(List.of(CONTRACTS), Map.of(List.of("open"), 11));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Protection.protect(List.of(one, other), Threshold.DEFAULT));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Protection.protect(List.of(one, one), Threshold.DEFAULT))
                .withMessageContaining("crossed twice");
    }

    @Example
    void aGroupLargerThanTheWorkforceIsRefused() {
        Dimension groups = Dimension.flat("group", List.of("young"));

        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        CountTable.ofGroups(PLACES, groups, Map.of("north", 3), Map.of(List.of("north", "young"), 4)));
    }

    @Example
    void anUnknownPlaceIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CountTable.of(List.of(PLACES), Map.of(List.of("east"), 4)));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1, 51})
    void aThresholdOutOfRangeIsRefused(int smallest) {
        assertThatIllegalArgumentException().isThrownBy(() -> Threshold.of(smallest));
    }

    private static List<CellKey> exposed(CountTable table, Map<CellKey, Cell> cells) {
        ProtectedTable published = new ProtectedTable(table.dimensions(), false, cells);
        return Audit.of(List.of(table), List.of(published)).exposed(Threshold.DEFAULT);
    }

    private static List<Cell> cells(ProtectedTable table, String row) {
        return List.of(
                table.cell(row, "fixed"), table.cell(row, "open"), table.cell(row, "interim"), table.cell(row, TOTAL));
    }

    private static CountTable table(int[][] numbers) {
        Map<List<String>, Integer> counts = new HashMap<>();
        for (int row = 0; row < numbers.length; row++) {
            for (int column = 0; column < numbers[row].length; column++) {
                counts.put(List.of(PLACES.codes().get(row), CONTRACTS.codes().get(column)), numbers[row][column]);
            }
        }
        return CountTable.of(List.of(PLACES, CONTRACTS), counts);
    }
}
