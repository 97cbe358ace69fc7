package eu.pontes.plan;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pontes.plan.grid.HeadcountGrid;
import eu.pontes.programme.FigureRules;
import eu.pontes.programme.HeldFigureRules;
import eu.pontes.protection.Audit;
import eu.pontes.protection.Cell;
import eu.pontes.protection.CellKey;
import eu.pontes.protection.CountTable;
import eu.pontes.protection.Dimension;
import eu.pontes.protection.ProtectedTable;
import eu.pontes.protection.Rounding;
import eu.pontes.protection.Threshold;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/**
 * Somebody writes down everything that a reader outside the employer sees, the totals and every table, and subtracts one
 * from the other. What the reader sees is taken from the output itself, not from what protected it.
 */
class HeadcountAttackTest {

    @Property(tries = 500)
    void nothingThatAConsultantReadsGivesASmallCellAway(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 9) int smallest) {
        HeadcountGrid grid = HeadcountFixture.random(seed);
        List<CountTable> tables = ShownHeadcounts.tables(grid, HeadcountFixture.NAMES);

        Headcounts seen = ShownHeadcounts.of(
                grid, HeadcountFixture.NAMES, Discretion.reviewing(HeadcountFixture.unchanged(smallest, 5)));

        assertThat(Audit.of(tables, copied(seen, tables)).exposed(Threshold.of(smallest)))
                .isEmpty();
    }

    @Property(tries = 500)
    void everyPairOfOutputsIsAsSafeAsAllTogether(@ForAll long seed) {
        HeadcountGrid grid = HeadcountFixture.random(seed);
        List<CountTable> tables = ShownHeadcounts.tables(grid, HeadcountFixture.NAMES);
        List<ProtectedTable> seen = copied(
                ShownHeadcounts.of(grid, HeadcountFixture.NAMES, Discretion.reviewing(HeadcountFixture.RULES)), tables);

        for (int one = 0; one < tables.size(); one++) {
            for (int other = one; other < tables.size(); other++) {
                List<Integer> pair = IntStream.of(one, other).distinct().boxed().toList();
                Audit audit = Audit.of(
                        pair.stream().map(tables::get).toList(),
                        pair.stream().map(seen::get).toList());
                assertThat(audit.exposed(Threshold.of(5))).isEmpty();
            }
        }
    }

    @Property(tries = 300)
    void whatIsPublishedIsWhatAConsultantReadsButRounded(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 20) int base) {
        HeadcountGrid grid = HeadcountFixture.random(seed);
        HeldFigureRules rules = HeadcountFixture.unchanged(5, base);

        Headcounts read = ShownHeadcounts.of(grid, HeadcountFixture.NAMES, Discretion.reviewing(rules));
        Headcounts published = ShownHeadcounts.of(grid, HeadcountFixture.NAMES, Discretion.publishing(rules));

        Rounding rounding = new Rounding(base);
        assertThat(figures(published))
                .isEqualTo(figures(read).stream()
                        .map(figure -> figure instanceof Figure.Shown shown
                                ? new Figure.Shown(rounding.round(shown.number()))
                                : figure)
                        .toList());
    }

    @Property(tries = 300)
    void rulesThatChangeLaterOnlyEverHideAndNeverGiveASmallCellAway(
            @ForAll long seed,
            @ForAll @IntRange(min = 3, max = 9) int begun,
            @ForAll @IntRange(min = 3, max = 9) int later,
            @ForAll @IntRange(min = 1, max = 10) int base) {
        HeadcountGrid grid = HeadcountFixture.random(seed);
        List<CountTable> tables = ShownHeadcounts.tables(grid, HeadcountFixture.NAMES);
        HeldFigureRules changed = new HeldFigureRules(new FigureRules(begun, 5), new FigureRules(later, base));

        Headcounts before = ShownHeadcounts.of(
                grid, HeadcountFixture.NAMES, Discretion.reviewing(HeadcountFixture.unchanged(begun, 5)));
        Headcounts after = ShownHeadcounts.of(grid, HeadcountFixture.NAMES, Discretion.reviewing(changed));

        List<Figure> once = figures(before);
        List<Figure> now = figures(after);
        for (int i = 0; i < once.size(); i++) {
            assertThat(now.get(i).isHidden() || now.get(i).equals(once.get(i)))
                    .as("what is read now could be read before")
                    .isTrue();
        }
        assertThat(Audit.of(tables, copied(after, tables)).exposed(Threshold.of(Math.max(begun, later))))
                .isEmpty();
    }

    @Property(tries = 300)
    void whatIsPublishedLaterFollowsFromWhatWasPublishedBefore(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 20) int begun,
            @ForAll @IntRange(min = 1, max = 20) int later) {
        HeadcountGrid grid = HeadcountFixture.random(seed);
        HeldFigureRules changed = new HeldFigureRules(new FigureRules(5, begun), new FigureRules(5, later));

        List<Figure> before = figures(ShownHeadcounts.of(
                grid, HeadcountFixture.NAMES, Discretion.publishing(HeadcountFixture.unchanged(5, begun))));
        List<Figure> after = figures(ShownHeadcounts.of(grid, HeadcountFixture.NAMES, Discretion.publishing(changed)));

        Rounding coarser = new Rounding(later > begun ? later : 1);
        assertThat(after)
                .isEqualTo(before.stream()
                        .map(figure -> figure instanceof Figure.Shown shown
                                ? new Figure.Shown(coarser.round(shown.number()))
                                : figure)
                        .toList());
    }

    private static List<Figure> figures(Headcounts headcounts) {
        List<Figure> figures = new ArrayList<>(List.of(headcounts.workforce()));
        headcounts.groups().forEach(group -> figures.add(group.people()));
        headcounts
                .tables()
                .forEach(table -> table.rows().forEach(row -> {
                    figures.add(row.everybody());
                    figures.addAll(row.groups());
                }));
        return figures;
    }

    /** The output as its reader copies it down, with those outside a group where both numbers can be read. */
    private static List<ProtectedTable> copied(Headcounts seen, List<CountTable> tables) {
        List<ProtectedTable> copies = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            CountTable table = tables.get(i);
            Map<CellKey, Cell> cells = new LinkedHashMap<>();
            List<Figure> totals =
                    seen.groups().stream().map(Headcounts.Group::people).toList();
            copy(table, CountTable.TOTAL, seen.workforce(), totals, cells);
            if (seen.tables().isEmpty()) {
                copy(table, DividedHeadcount.ALL, seen.workforce(), totals, cells);
            } else {
                seen.tables()
                        .get(i)
                        .rows()
                        .forEach(row -> copy(table, row.code(), row.everybody(), row.groups(), cells));
            }
            List<Dimension> dimensions = new ArrayList<>(List.of(table.rows()));
            if (!table.columns().isEmpty()) {
                dimensions.add(Dimension.flat("group", table.columns()));
            }
            copies.add(new ProtectedTable(dimensions, !table.columns().isEmpty(), cells));
        }
        return copies;
    }

    private static void copy(
            CountTable table, String row, Figure everybody, List<Figure> groups, Map<CellKey, Cell> cells) {
        cells.put(table.cell(row, CountTable.TOTAL), cell(everybody));
        for (int i = 0; i < groups.size(); i++) {
            String group = table.columns().get(i);
            cells.put(table.cell(row, group), cell(groups.get(i)));
            cells.put(
                    table.complement(row, group),
                    cell(everybody) instanceof Cell.Shown all && cell(groups.get(i)) instanceof Cell.Shown members
                            ? new Cell.Shown(all.people() - members.people())
                            : new Cell.Hidden());
        }
    }

    private static Cell cell(Figure figure) {
        if (figure instanceof Figure.Shown shown) {
            return new Cell.Shown(shown.number());
        }
        return figure.isHidden() ? new Cell.Hidden() : new Cell.Shown(0);
    }
}
