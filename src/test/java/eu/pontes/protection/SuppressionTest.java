package eu.pontes.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.pontes.protection.TableArbitraries.Linked;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(TableArbitraries.class)
@Domain(DomainContext.Global.class)
class SuppressionTest {

    private static final Threshold FIVE = Threshold.of(5);

    @Property(tries = 300)
    void whatWasHiddenOnceStaysHidden(@ForAll Linked linked, @ForAll Linked before, @ForAll Threshold threshold) {
        Suppression earlier = Suppression.of(before.tables(), threshold, Suppression.NONE);

        Suppression now = Suppression.of(linked.tables(), threshold, earlier);

        List<CellKey> present = linked.tables().stream()
                .flatMap(table -> table.counts().keySet().stream())
                .toList();
        assertThat(now.hidden())
                .containsAll(earlier.hidden().stream().filter(present::contains).toList())
                .containsAll(Suppression.of(linked.tables(), threshold, Suppression.NONE).hidden().stream()
                        .filter(key -> sensitive(linked, key, threshold))
                        .toList());
    }

    @Property(tries = 200)
    void hidingMoreThanOneMustIsAsSafe(@ForAll Linked linked, @ForAll Linked before, @ForAll Threshold threshold) {
        Suppression earlier = Suppression.of(before.tables(), threshold, Suppression.NONE);

        List<ProtectedTable> shown =
                Suppression.of(linked.tables(), threshold, earlier).applyTo(linked.tables());

        assertThat(Audit.of(linked.tables(), shown).exposed(threshold)).isEmpty();
    }

    @Property(tries = 300)
    void itComesBackFromText(@ForAll Linked linked, @ForAll Threshold threshold) {
        Suppression suppression = Suppression.of(linked.tables(), threshold, Suppression.NONE);

        assertThat(Suppression.parse(suppression.text())).isEqualTo(suppression);
    }

    @Example
    void nothingHiddenIsAnEmptyText() {
        assertThat(Suppression.NONE.text()).isEmpty();
        assertThat(Suppression.parse("")).isEqualTo(Suppression.NONE);
        assertThatThrownBy(() -> Suppression.parse("E1\tE2")).isInstanceOf(IllegalArgumentException.class);
    }

    /** The first count of E1 is the first total less 20, for whoever sees 20 later. */
    @Example
    void aCountThatGrewDoesNotGiveAwayTheSmallOneBefore() {
        List<CountTable> first = List.of(places(3, 20));
        List<CountTable> second = List.of(places(8, 20));
        Suppression before = Suppression.of(first, FIVE, Suppression.NONE);
        assertThat(before.applyTo(first).get(0).cell("E2", CountTable.TOTAL)).isInstanceOf(Cell.Hidden.class);

        ProtectedTable later =
                Suppression.of(second, FIVE, before).applyTo(second).get(0);

        assertThat(later.cell("E1", CountTable.TOTAL)).isInstanceOf(Cell.Hidden.class);
        assertThat(later.cell("E2", CountTable.TOTAL)).isInstanceOf(Cell.Hidden.class);
    }

    private static CountTable places(int one, int other) {
        return CountTable.of(
                List.of(Dimension.flat("places", List.of("E1", "E2"))),
                Map.of(List.of("E1"), one, List.of("E2"), other));
    }

    private static boolean sensitive(Linked linked, CellKey key, Threshold threshold) {
        return linked.tables().stream()
                .map(table -> table.counts().get(key))
                .anyMatch(count -> count != null && threshold.isSensitive(count));
    }
}
