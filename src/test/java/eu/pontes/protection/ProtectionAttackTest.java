package eu.pontes.protection;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pontes.protection.Attack.Fraction;
import eu.pontes.protection.TableArbitraries.Linked;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Attacks on published tables that share no code with the protection. */
@Domain(TableArbitraries.class)
@Domain(DomainContext.Global.class)
class ProtectionAttackTest {

    @Property
    void subtractingTotalsSolvesNoSensitiveCell(@ForAll CountTable table, @ForAll Threshold threshold) {
        ProtectedTable published = Protection.protect(table, threshold);

        Set<CellKey> known = new HashSet<>(new Attack(List.of(published)).solved());
        known.addAll(shown(published));
        assertThat(sensitive(table, threshold)).noneMatch(known::contains);
    }

    @Property(tries = 300)
    void noSensitiveCellCanBeBoundedToLessThanTheThreshold(@ForAll CountTable table, @ForAll Threshold threshold) {
        Attack attack = new Attack(List.of(Protection.protect(table, threshold)));

        assertThat(sensitive(table, threshold)).allSatisfy(key -> assertWide(attack.bounds(key), threshold.smallest()));
    }

    @Property(tries = 300)
    void tablesPublishedTogetherTellNothingAboutASensitiveCell(@ForAll Linked linked, @ForAll Threshold threshold) {
        List<ProtectedTable> published = Protection.protect(linked.tables(), threshold);
        Attack attack = new Attack(published);

        List<CellKey> sensitive = linked.tables().stream()
                .flatMap(table -> sensitive(table, threshold).stream())
                .distinct()
                .toList();
        Set<CellKey> known = new HashSet<>(attack.solved());
        published.forEach(table -> known.addAll(shown(table)));
        assertThat(sensitive).noneMatch(known::contains);
        assertThat(sensitive).allSatisfy(key -> assertWide(attack.bounds(key), threshold.smallest()));
    }

    @Property(tries = 300)
    void theAuditFindsTheSameBoundsAsAllEquationsOfAllTablesTogether(
            @ForAll Linked linked, @ForAll Threshold threshold) {
        List<ProtectedTable> published = Protection.protect(linked.tables(), threshold);
        Attack attack = new Attack(published);
        Map<CellKey, Interval> intervals = Audit.of(linked.tables(), published).intervals();

        assertThat(intervals.keySet()).hasSameElementsAs(attack.unknowns());
        intervals.forEach((key, interval) -> assertBounds(key, interval, attack.bounds(key)));
    }

    @Property(tries = 300)
    void theAuditIsExactForAnySuppressionOfOneTable(
            @ForAll CountTable table, @ForAll long seed, @ForAll @IntRange(min = 1, max = 100) int share) {
        ProtectedTable published = withSomeHidden(table, new Random(seed), share);
        Attack attack = new Attack(List.of(published));

        Audit.of(List.of(table), List.of(published))
                .intervals()
                .forEach((key, interval) -> assertBounds(key, interval, attack.bounds(key)));
    }

    @Property(tries = 200)
    void tryingAllNumbersFindsExactlyTheIntervals(@ForAll long seed) {
        Random random = new Random(seed);
        CountTable table = TableArbitraries.single(random, 3);
        int everybody = table.counts().getOrDefault(CellKey.GRAND_TOTAL, 0);
        ProtectedTable published = withSomeHidden(table, random, 40);
        Attack attack = new Attack(List.of(published));
        if (everybody > 25 || attack.unknowns().size() > 8 || attack.unknowns().contains(CellKey.GRAND_TOTAL)) {
            return;
        }

        List<int[]> solutions = attack.solutions(everybody);

        Map<CellKey, Interval> intervals =
                Audit.of(List.of(table), List.of(published)).intervals();
        for (int i = 0; i < attack.unknowns().size(); i++) {
            List<Integer> values = new ArrayList<>();
            for (int[] solution : solutions) {
                values.add(solution[i]);
            }
            assertThat(intervals.get(attack.unknowns().get(i)))
                    .isEqualTo(new Interval(Collections.min(values), Collections.max(values)));
        }
    }

    /** Groups that overlap share the totals of the rows, which then hide their lines as in a set of tables. */
    private static ProtectedTable withSomeHidden(CountTable table, Random random, int share) {
        CellSystem system = new CellSystem(List.of(table));
        BitSet hidden = new BitSet();
        for (CellKey key : table.counts().keySet()) {
            int cell = system.numberOf(key);
            if (random.nextInt(100) < share) {
                hidden.set(cell);
                if (table.overlapping()) {
                    system.hide(cell, hidden);
                }
            }
        }
        Map<CellKey, Cell> cells = new LinkedHashMap<>();
        table.counts()
                .forEach((key, count) ->
                        cells.put(key, hidden.get(system.numberOf(key)) ? new Cell.Hidden() : new Cell.Shown(count)));
        return new ProtectedTable(table.dimensions(), table.overlapping(), cells);
    }

    private static List<CellKey> sensitive(CountTable table, Threshold threshold) {
        return table.counts().entrySet().stream()
                .filter(entry ->
                        entry.getValue() < threshold.smallest() && !(entry.getValue() == 0 && threshold.zerosAreSafe()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<CellKey> shown(ProtectedTable table) {
        return table.cells().entrySet().stream()
                .filter(entry -> entry.getValue() instanceof Cell.Shown)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static void assertWide(Fraction[] bounds, int width) {
        if (bounds[1] != null) {
            assertThat(bounds[1].minus(bounds[0]).minus(Fraction.of(width)).signum())
                    .as("%s to %s", bounds[0], bounds[1])
                    .isNotNegative();
        }
    }

    private static void assertBounds(CellKey key, Interval interval, Fraction[] bounds) {
        assertThat(bounds[0]).as("least of %s", key).isEqualTo(Fraction.of(interval.lowest()));
        assertThat(bounds[1])
                .as("most of %s", key)
                .isEqualTo(interval.highest() == Interval.UNLIMITED ? null : Fraction.of(interval.highest()));
    }
}
