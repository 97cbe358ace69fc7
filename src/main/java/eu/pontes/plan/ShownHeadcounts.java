package eu.pontes.plan;

import eu.pontes.protection.Cell;
import eu.pontes.protection.CountTable;
import eu.pontes.protection.Dimension;
import eu.pontes.protection.ProtectedTable;
import eu.pontes.protection.Protection;
import eu.pontes.protection.Threshold;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The headcounts of a state of play as somebody outside the employer may read them: groups of so few people that they
 * could be recognised are left out, and so is what would give them away together with the size of the workforce.
 */
final class ShownHeadcounts {

    private static final String ALL = "all";
    private static final String COUNTED = "headcounts.";
    private static final String HIDDEN = "hidden";

    private ShownHeadcounts() {}

    /** A snapshot in which the headcounts that may not be shown are only said to be there. */
    static Snapshot in(Snapshot snapshot) {
        return new Snapshot(snapshot.parts().stream()
                .map(part -> part.kind() == PlanSection.Kind.STATE_OF_PLAY ? shown(part) : part)
                .toList());
    }

    private static Snapshot.Part shown(Snapshot.Part state) {
        Map<String, Integer> people = new HashMap<>();
        state.values().forEach((name, number) -> {
            if (name.startsWith(COUNTED)) {
                people.put(name, Integer.valueOf(number));
            }
        });
        Map<String, Integer> shown = of(Integer.parseInt(state.value("workforceTotal")), people);
        Map<String, String> values = new HashMap<>(state.values());
        people.keySet().stream().filter(name -> !shown.containsKey(name)).forEach(name -> values.put(name, HIDDEN));
        return new Snapshot.Part(state.kind(), state.id(), values);
    }

    /**
     * Those of the headcounts that may be shown.
     *
     * @param people per target group; the groups may overlap
     */
    static Map<String, Integer> of(int workforce, Map<String, Integer> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        Map<List<String>, Integer> counts = new HashMap<>();
        people.forEach((group, number) -> counts.put(List.of(ALL, group), number));
        ProtectedTable table = Protection.protect(
                CountTable.ofGroups(
                        Dimension.flat("workforce", List.of(ALL)),
                        Dimension.flat(
                                "group", people.keySet().stream().sorted().toList()),
                        Map.of(ALL, workforce),
                        counts),
                Threshold.DEFAULT);
        Map<String, Integer> shown = new HashMap<>();
        if (table.cell(ALL, CountTable.TOTAL) instanceof Cell.Shown) {
            people.forEach((group, number) -> {
                if (table.cell(ALL, group) instanceof Cell.Shown) {
                    shown.put(group, number);
                }
            });
        }
        return shown;
    }
}
