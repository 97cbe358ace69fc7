package eu.pontes.plan.rest;

import eu.pontes.kernel.Language;
import eu.pontes.plan.Division;
import eu.pontes.plan.Figure;
import eu.pontes.plan.Headcounts;
import eu.pontes.plan.LawfulBasis;
import eu.pontes.plan.StateOfPlayView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The workforce on one day, in headcounts only.
 *
 * @param workforceTotal nothing if the workforce is too small to be shown
 * @param tables the workforce by one division each
 */
public record StateOfPlayJson(
        LocalDate referenceDate,
        @Nullable Integer workforceTotal,
        LawfulBasis lawfulBasis,
        String note,
        List<HeadcountJson> headcounts,
        List<TableJson> tables) {

    /** How many people belong to a target group; nothing if they are too few to be shown. */
    public record HeadcountJson(
            String targetGroup, @Nullable Integer people) {}

    /** The workforce by one division. */
    public record TableJson(Division division, List<RowJson> rows) {}

    /**
     * One part of the workforce.
     *
     * @param name in the language of the request
     * @param everybody nothing if they are too few to be shown
     * @param headcounts a group that was not counted here is absent
     */
    public record RowJson(
            String code, String name, @Nullable Integer everybody, List<HeadcountJson> headcounts) {}

    static StateOfPlayJson of(StateOfPlayView state, Language language) {
        Headcounts headcounts = state.headcounts();
        return new StateOfPlayJson(
                state.referenceDate(),
                number(headcounts.workforce()),
                state.lawfulBasis(),
                state.note(),
                headcounts.groups().stream()
                        .map(group -> new HeadcountJson(group.code(), number(group.people())))
                        .toList(),
                headcounts.tables().stream()
                        .map(table -> new TableJson(
                                table.division(),
                                table.rows().stream()
                                        .map(row -> row(row, headcounts, language))
                                        .toList()))
                        .toList());
    }

    private static RowJson row(Headcounts.Row row, Headcounts headcounts, Language language) {
        List<HeadcountJson> counted = new ArrayList<>();
        for (int i = 0; i < row.groups().size(); i++) {
            Figure people = row.groups().get(i);
            if (!(people instanceof Figure.NotCounted)) {
                counted.add(new HeadcountJson(headcounts.groups().get(i).code(), number(people)));
            }
        }
        return new RowJson(row.code(), row.name().in(language), number(row.everybody()), counted);
    }

    private static @Nullable Integer number(Figure figure) {
        return figure.people().orElse(null);
    }
}
