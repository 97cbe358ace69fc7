package eu.pontes.plan;

import eu.pontes.plan.grid.GridCell;
import eu.pontes.plan.grid.HeadcountGrid;
import eu.pontes.protection.CountTable;
import eu.pontes.protection.Dimension;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A headcount summed up by one division, and by its groups. */
final class DividedHeadcount {

    /** The part of a headcount that is not divided. */
    static final String ALL = "all";

    private final Dimension parts;
    private final Map<String, Integer> everybody = new HashMap<>();
    private final Map<List<String>, Integer> members = new HashMap<>();

    /**
     * @param name the same as that of no other division
     * @param codes all parts that the headcount knows, in their order
     */
    DividedHeadcount(String name, List<String> codes, HeadcountGrid grid, Function<GridCell, String> part) {
        parts = Dimension.flat(name, codes);
        for (GridCell cell : grid.cells()) {
            String code = part.apply(cell);
            if (cell.isTotal()) {
                everybody.merge(code, cell.people(), Math::addExact);
            } else {
                members.merge(List.of(code, cell.group()), cell.people(), Math::addExact);
                members.merge(List.of(CountTable.TOTAL, cell.group()), cell.people(), Math::addExact);
            }
        }
        everybody.put(
                CountTable.TOTAL,
                everybody.values().stream().mapToInt(Integer::intValue).sum());
    }

    List<String> codes() {
        return parts.codes();
    }

    /** Everybody in a part, or in all of them. */
    int everybody(String code) {
        return everybody.getOrDefault(code, 0);
    }

    /** Whether anybody counted a group in a part, or in any of them. */
    boolean counted(String code, String group) {
        return members.containsKey(List.of(code, group));
    }

    /** Those of a group; zero where nobody counted it. */
    int members(String code, String group) {
        return members.getOrDefault(List.of(code, group), 0);
    }

    /** As a table to protect: what was not counted is a zero that readers see. */
    CountTable table(List<String> groups) {
        Map<List<String>, Integer> cells = new HashMap<>();
        if (groups.isEmpty()) {
            codes().forEach(code -> cells.put(List.of(code), everybody(code)));
            return CountTable.of(List.of(parts), cells);
        }
        Map<String, Integer> workforce = new HashMap<>();
        for (String code : codes()) {
            workforce.put(code, everybody(code));
            groups.forEach(group -> cells.put(List.of(code, group), members(code, group)));
        }
        return CountTable.ofGroups(parts, Dimension.flat("group", groups), workforce, cells);
    }
}
