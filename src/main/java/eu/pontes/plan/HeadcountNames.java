package eu.pontes.plan;

import eu.pontes.programme.Names;
import java.util.Map;
import java.util.Objects;

/**
 * The names of everything that a headcount speaks of, by code and in the order of reading.
 *
 * @param groups all target groups, counted or not
 */
record HeadcountNames(
        Map<String, Names> establishments,
        Map<String, Names> jobLevels,
        Map<String, Names> contracts,
        Map<String, Names> groups) {

    Map<String, Names> of(Division division) {
        return switch (division) {
            case ESTABLISHMENT -> establishments;
            case JOB_LEVEL -> jobLevels;
            case CONTRACT -> contracts;
        };
    }

    Names group(String code) {
        return Objects.requireNonNull(groups.get(code), code);
    }
}
