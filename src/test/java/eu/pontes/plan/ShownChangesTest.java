package eu.pontes.plan;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pontes.plan.Snapshot.Change;
import eu.pontes.plan.Snapshot.Fate;
import eu.pontes.plan.Snapshot.Field;
import eu.pontes.plan.grid.GridCell;
import eu.pontes.plan.grid.HeadcountGrid;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/**
 * What somebody outside the employer reads of two headcounts side by side. The attacks are those of a reader who has
 * everything that was shown of both days and asks what the comparison adds.
 */
class ShownChangesTest {

    private static final Field OTHER_TOTAL =
            new Field("workforceTotal", Comparison.A_NUMBER, Comparison.ANOTHER_NUMBER);

    @Test
    void whatDiffersIsNamedByItsPlaceAndWithoutANumber() {
        HeadcountGrid before = places(40, 12, 50, 20);
        HeadcountGrid after = places(40, 12, 61, 20);

        assertThat(changes(before, after)).singleElement().satisfies(change -> {
            assertThat(change.fate()).isEqualTo(Fate.CHANGED);
            assertThat(change.fields())
                    .containsExactly(
                            OTHER_TOTAL, new Field("ESTABLISHMENT.E2", Comparison.A_NUMBER, Comparison.ANOTHER_NUMBER));
        });
    }

    @Test
    void aPlaceThatIsNewOrNoLongerCountedIsNamed() {
        HeadcountGrid one = new HeadcountGrid(List.of(cell("E1", "", 40), cell("E2", "", 40)));
        HeadcountGrid other = new HeadcountGrid(List.of(cell("E1", "", 40), cell("E3", "", 40)));

        assertThat(changes(one, other).get(0).fields())
                .containsExactly(
                        new Field("ESTABLISHMENT.E2", Comparison.A_NUMBER, ""),
                        new Field("ESTABLISHMENT.E3", "", Comparison.A_NUMBER));
    }

    @Test
    void aFirstHeadcountIsAddedAndALastOneRemoved() {
        Optional<Headcounts> counted = Optional.of(shown(places(40, 12, 50, 20)));

        assertThat(ShownChanges.between(Optional.empty(), counted))
                .extracting(Change::fate)
                .containsExactly(Fate.ADDED);
        assertThat(ShownChanges.between(counted, Optional.empty()))
                .extracting(Change::fate)
                .containsExactly(Fate.REMOVED);
        assertThat(ShownChanges.between(Optional.empty(), Optional.empty())).isEmpty();
    }

    /** A number that was shown before, is hidden now and was not told as changed would be known to be what it was. */
    @Test
    void ofANumberThatIsHiddenOnOneDayNothingIsToldNotEvenThatItStayed() {
        HeadcountGrid before = HeadcountFixture.undivided(110, Map.of("G1", 97));
        HeadcountGrid same = HeadcountFixture.undivided(100, Map.of("G1", 97));
        HeadcountGrid other = HeadcountFixture.undivided(100, Map.of("G1", 96));

        assertThat(shown(same).groups().get(0).people().isHidden()).isTrue();
        assertThat(shown(other).groups().get(0).people().isHidden()).isTrue();
        assertThat(changes(before, same)).isEqualTo(changes(before, other));
        assertThat(changes(before, same).get(0).fields()).containsExactly(OTHER_TOTAL);
    }

    /** The reader works out from both outputs alone what can be told, and finds nothing else in the comparison. */
    @Property(tries = 400)
    void theComparisonSaysNothingThatBothOutputsDoNotSay(@ForAll long one, @ForAll long other) {
        Headcounts before = shown(HeadcountFixture.random(one));
        Headcounts after = shown(HeadcountFixture.random(other));

        Set<String> differ = new HashSet<>();
        for (Headcounts.Table table : before.tables()) {
            after.tables().stream()
                    .filter(later -> later.division() == table.division())
                    .forEach(later -> differ.addAll(differing(before, table, after, later)));
        }

        List<String> told = ShownChanges.between(Optional.of(before), Optional.of(after)).stream()
                .flatMap(change -> change.fields().stream())
                .filter(field -> field.after().equals(Comparison.ANOTHER_NUMBER))
                .map(Field::name)
                .filter(name -> name.matches("[A-Z_]+\\..*"))
                .toList();
        assertThat(told).containsExactlyInAnyOrderElementsOf(differ);
    }

    @Property(tries = 200)
    void noNumberOfPeopleStandsInIt(@ForAll long one, @ForAll long other) {
        assertThat(changes(HeadcountFixture.random(one), HeadcountFixture.random(other)))
                .flatExtracting(Change::fields)
                .allSatisfy(field -> assertThat(List.of(field.before(), field.after()))
                        .isSubsetOf("", Comparison.A_NUMBER, Comparison.ANOTHER_NUMBER));
    }

    /** Whatever small number it is that nobody may know: the reader sees the same comparison for each. */
    @Property(tries = 200)
    void everySmallGroupLeadsToTheSameComparison(
            @ForAll @IntRange(min = 1, max = 4) int was, @ForAll @IntRange(min = 1, max = 4) int becomes) {
        List<Change> seen = changes(small(people -> 1), small(people -> 1));

        assertThat(changes(small(people -> was), small(people -> becomes))).isEqualTo(seen);
    }

    private static HeadcountGrid small(IntUnaryOperator inBoth) {
        int people = inBoth.applyAsInt(0);
        return new HeadcountGrid(List.of(
                cell("E1", "", 60),
                cell("E1", "G1", people),
                cell("E2", "", 60),
                cell("E2", "G1", 5 - people),
                cell("E3", "", 60),
                cell("E3", "G1", 20)));
    }

    private static Set<String> differing(
            Headcounts before, Headcounts.Table table, Headcounts after, Headcounts.Table later) {
        Set<String> differ = new HashSet<>();
        for (Headcounts.Row row : table.rows()) {
            later.rows().stream()
                    .filter(same -> same.code().equals(row.code()))
                    .filter(same -> differs(figures(before, row), figures(after, same)))
                    .forEach(same -> differ.add(table.division() + "." + row.code()));
        }
        return differ;
    }

    private static boolean differs(Map<String, Figure> one, Map<String, Figure> other) {
        Set<String> columns = new HashSet<>(one.keySet());
        columns.addAll(other.keySet());
        Figure none = new Figure.NotCounted();
        return columns.stream().anyMatch(column -> {
            List<Figure> pair = List.of(one.getOrDefault(column, none), other.getOrDefault(column, none));
            return pair.stream().noneMatch(Figure::isHidden) && !pair.get(0).equals(pair.get(1));
        });
    }

    private static Map<String, Figure> figures(Headcounts headcounts, Headcounts.Row row) {
        Map<String, Figure> figures = new HashMap<>(Map.of("", row.everybody()));
        List<Figure> groups = new ArrayList<>(row.groups());
        headcounts.groups().forEach(group -> figures.put(group.code(), groups.remove(0)));
        return figures;
    }

    private static List<Change> changes(HeadcountGrid before, HeadcountGrid after) {
        return ShownChanges.between(Optional.of(shown(before)), Optional.of(shown(after)));
    }

    private static Headcounts shown(HeadcountGrid grid) {
        return ShownHeadcounts.of(grid, HeadcountFixture.NAMES, Discretion.reviewing(HeadcountFixture.RULES));
    }

    private static HeadcountGrid places(int one, int membersOfOne, int two, int membersOfTwo) {
        return new HeadcountGrid(List.of(
                cell("E1", "", one),
                cell("E1", "G1", membersOfOne),
                cell("E2", "", two),
                cell("E2", "G1", membersOfTwo)));
    }

    private static GridCell cell(String establishment, String group, int people) {
        return new GridCell(establishment, "", "", group, people);
    }
}
