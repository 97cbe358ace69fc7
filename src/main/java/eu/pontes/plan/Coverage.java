package eu.pontes.plan;

import eu.pontes.programme.Names;
import java.util.List;

/**
 * Which domains a plan works on for which target groups, and where it leaves a gap. It counts objectives; the actions
 * follow their objective.
 *
 * @param targetGroups the columns
 * @param rows one per domain, in the order of the rule book
 */
public record Coverage(List<Names> targetGroups, List<Row> rows) {

    public Coverage {
        targetGroups = List.copyOf(targetGroups);
        rows = List.copyOf(rows);
    }

    /** The domains that no objective works on. */
    public List<Names> gaps() {
        return rows.stream().filter(Row::isGap).map(Row::domain).toList();
    }

    /**
     * One domain.
     *
     * @param objectives how many objectives there are per target group, in the order of the columns
     */
    public record Row(Names domain, List<Integer> objectives) {

        public Row {
            objectives = List.copyOf(objectives);
        }

        /** Whether no objective works on this domain. */
        public boolean isGap() {
            return objectives.stream().allMatch(number -> number == 0);
        }
    }
}
