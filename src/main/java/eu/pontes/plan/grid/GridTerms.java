package eu.pontes.plan.grid;

import java.util.List;

/**
 * Everything that a grid of one employer may name. All of it is data.
 *
 * @param establishments those of the employer, may be empty
 * @param groups the target groups that the programme counts
 */
public record GridTerms(
        List<GridTerm> establishments, List<GridTerm> levels, List<GridTerm> contracts, List<GridTerm> groups) {

    public GridTerms {
        establishments = List.copyOf(establishments);
        levels = List.copyOf(levels);
        contracts = List.copyOf(contracts);
        groups = List.copyOf(groups);
    }
}
