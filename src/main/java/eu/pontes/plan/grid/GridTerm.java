package eu.pontes.plan.grid;

import java.util.List;

/**
 * Something that a grid may name: a job level, a contract type, a target group, an establishment.
 *
 * @param names how people write it, usually once in each language
 */
public record GridTerm(String code, List<String> names) {

    public GridTerm {
        if (code.isBlank()) {
            throw new IllegalArgumentException("A term has a code");
        }
        names = List.copyOf(names);
    }
}
