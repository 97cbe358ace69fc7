package eu.pontes.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eu.pontes.kernel.Sha256;
import eu.pontes.plan.PlanSection.Kind;
import eu.pontes.plan.Snapshot.Change;
import eu.pontes.plan.Snapshot.Fate;
import eu.pontes.plan.Snapshot.Field;
import eu.pontes.plan.Snapshot.Part;
import eu.pontes.plan.grid.HeadcountGrid;
import eu.pontes.programme.IndicatorFixture;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SnapshotTest {

    @Test
    void aSnapshotHoldsEveryPartOfAPlanAsCodes() {
        Snapshot snapshot = snapshot(PlanFixture.complete());

        assertThat(snapshot.parts())
                .extracting(Part::kind)
                .containsExactly(
                        Kind.DETAILS,
                        Kind.STATE_OF_PLAY,
                        Kind.CONSULTATION,
                        Kind.SUPPORT,
                        Kind.SUPPORT,
                        Kind.SUPPORT,
                        Kind.AGREEMENT,
                        Kind.OBJECTIVE,
                        Kind.ACTION);
        assertThat(snapshot.parts().get(1).values())
                .containsEntry("headcounts.ORIGIN", "41")
                .containsEntry("lawfulBasis", "ORDER_7_MAY_2009")
                .containsEntry("referenceDate", "2026-10-01");
        assertThat(snapshot.parts().get(8).value("budget")).isEqualTo("4500.5");
    }

    @Test
    void aSnapshotSaysWhatAPlanContinues() {
        DiversityPlan earlier = PlanFixture.in(PlanStatus.EVALUATED);
        DiversityPlan plan = new PlanContinuation(earlier, Map.of("COUNT", PlanFixture.TERMS))
                .begin(
                        PlanFixture.draft(),
                        new CarriedParts(Set.of(earlier.objectives().get(0).id()), Set.of(), false, false),
                        PlanFixture.PROGRAMME_VERSION,
                        PlanFixture.NOW);

        Snapshot snapshot = snapshot(plan);

        assertThat(snapshot.parts())
                .extracting(part -> part.value("predecessor"), part -> part.value("carriedFrom"))
                .containsExactly(
                        tuple(earlier.id().toString(), ""),
                        tuple("", earlier.objectives().get(0).id().toString()));
    }

    @Test
    void whatIsHashedIsOneTextWithoutSpaceAndInOrder() {
        Snapshot snapshot = new Snapshot(List.of(
                new Part(Kind.ACTION, "b", Map.of("title", "Say \"hi\"\nto all\\", "budget", "0")),
                new Part(Kind.ACTION, "a", Map.of())));

        assertThat(snapshot.json())
                .isEqualTo("{\"schema\":\"pontes-plan-4\",\"parts\":[{\"kind\":\"ACTION\",\"id\":\"a\",\"values\":{}},"
                        + "{\"kind\":\"ACTION\",\"id\":\"b\",\"values\":{\"budget\":\"0\","
                        + "\"title\":\"Say \\\"hi\\\"\\u000ato all\\\\\"}}]}");
        assertThat(Sha256.of("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void whatChangedIsToldFieldByField() {
        DiversityPlan plan = PlanFixture.complete();
        Snapshot before = snapshot(plan);
        plan.change(
                plan.objectives().get(0).id(),
                PlanFixture.objective(IndicatorFixture.COUNT, "3", "9"),
                PlanFixture.TERMS);
        plan.support(PlanFixture.support(4));
        plan.remove(plan.actions().get(0).id());

        List<Change> changes = before.changesTo(snapshot(plan));

        assertThat(changes).extracting(Change::fate).containsExactly(Fate.ADDED, Fate.CHANGED, Fate.REMOVED);
        assertThat(changes.get(1).fields()).containsExactly(new Field("target", "8", "9"));
    }

    @Property
    void nothingChangesBetweenEqualStates(@ForAll("snapshots") Snapshot one) {
        assertThat(one.changesTo(new Snapshot(one.parts()))).isEmpty();
        assertThat(new Snapshot(one.parts()).json()).isEqualTo(one.json());
    }

    @Property
    void doingWhatIsToldLeadsToTheLaterState(
            @ForAll("snapshots") Snapshot before, @ForAll("snapshots") Snapshot after) {
        assertThat(applied(before, before.changesTo(after))).isEqualTo(after);
    }

    @Property
    void theWayBackIsTheSameWayTurnedRound(@ForAll("snapshots") Snapshot before, @ForAll("snapshots") Snapshot after) {
        List<List<Field>> back = after.changesTo(before).stream()
                .map(change -> change.fields().stream()
                        .map(field -> new Field(field.name(), /* before= */ field.after(), /* after= */ field.before()))
                        .toList())
                .toList();

        assertThat(before.changesTo(after)).extracting(Change::fields).isEqualTo(back);
    }

    private static Snapshot snapshot(DiversityPlan plan) {
        return SnapshotWriter.of(plan, HeadcountGrid.empty(), Optional.empty());
    }

    private static Snapshot applied(Snapshot before, List<Change> changes) {
        List<Part> parts = new ArrayList<>(before.parts());
        for (Change change : changes) {
            Part told = change.part();
            Map<String, String> values = new HashMap<>(parts.stream()
                    .filter(part -> same(part, told))
                    .findFirst()
                    .map(Part::values)
                    .orElse(Map.of()));
            parts.removeIf(part -> same(part, told));
            change.fields().forEach(field -> values.put(field.name(), field.after()));
            values.values().removeIf(String::isEmpty);
            if (change.fate() != Fate.REMOVED) {
                parts.add(new Part(told.kind(), told.id(), values));
            }
        }
        return new Snapshot(parts);
    }

    private static boolean same(Part one, Part other) {
        return one.kind() == other.kind() && one.id().equals(other.id());
    }

    @Provide
    static Arbitrary<Snapshot> snapshots() {
        Arbitrary<Map<String, String>> values = Arbitraries.maps(
                        Arbitraries.of("title", "owner", "budget", "headcounts.YOUNG"),
                        Arbitraries.strings().ofMinLength(1).ofMaxLength(3))
                .ofMaxSize(4);
        return Combinators.combine(Arbitraries.of(Kind.class), Arbitraries.of("1", "2"), values)
                .as(Part::new)
                .list()
                .uniqueElements(part -> part.kind() + part.id())
                .ofMaxSize(8)
                .map(Snapshot::new);
    }
}
