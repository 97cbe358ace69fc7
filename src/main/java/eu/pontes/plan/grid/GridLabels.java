package eu.pontes.plan.grid;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a grid is called in the language of one reader; names by code and in their order.
 *
 * @param columns what stands above the establishments, the levels, the contracts and everybody
 */
public record GridLabels(
        Columns columns,
        Map<String, String> establishments,
        Map<String, String> levels,
        Map<String, String> contracts,
        Map<String, String> groups) {

    /** The words above the columns that are the same for everybody. */
    public record Columns(String establishment, String level, String contract, String total) {}

    public GridLabels {
        establishments = ordered(establishments);
        levels = ordered(levels);
        contracts = ordered(contracts);
        groups = ordered(groups);
    }

    /** The first row of a spreadsheet; an employer without establishments has no column for them. */
    List<String> headings() {
        Stream<String> place = establishments.isEmpty()
                ? Stream.of(columns.level(), columns.contract())
                : Stream.of(columns.establishment(), columns.level(), columns.contract());
        return Stream.of(place, Stream.of(columns.total()), groups.values().stream())
                .flatMap(each -> each)
                .toList();
    }

    private static Map<String, String> ordered(Map<String, String> names) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(names));
    }
}
