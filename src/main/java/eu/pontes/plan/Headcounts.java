package eu.pontes.plan;

import eu.pontes.programme.Names;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The headcounts of a state of play as one reader may know them. Nothing else carries numbers of people out of this
 * feature, and only what protects them makes it.
 *
 * @param groups those that were counted, in their order
 * @param tables the workforce and the groups once more, by one division each; none if only totals were counted
 */
public record Headcounts(Figure workforce, List<Group> groups, List<Table> tables) {

    public Headcounts {
        groups = List.copyOf(groups);
        tables = List.copyOf(tables);
    }

    /** How many people of the whole workforce belong to a group. */
    public record Group(String code, Names name, Figure people) {}

    /** The workforce by one division. */
    public record Table(Division division, List<Row> rows) {

        public Table {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One part of the workforce.
     *
     * @param groups the people of each group, in the order of the groups
     */
    public record Row(String code, Names name, Figure everybody, List<Figure> groups) {

        public Row {
            groups = List.copyOf(groups);
        }
    }

    /** How many people of a group, if that was counted and may be known. */
    public Optional<Integer> of(String group) {
        return groups.stream()
                .filter(each -> each.code().equals(group))
                .findFirst()
                .flatMap(each -> each.people().people());
    }

    /** Whether some numbers of the tables are kept from this reader. */
    public boolean tablesHideSome() {
        return tables.stream()
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> Stream.concat(Stream.of(row.everybody()), row.groups().stream()))
                .anyMatch(Figure::isHidden);
    }
}
