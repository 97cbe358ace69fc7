package eu.pontes.plan;

import eu.pontes.kernel.Money;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that the employer will do.
 *
 * @param measure the code of the measure of the library that it was copied from
 */
public record ActionView(
        ActionId id,
        String title,
        String owner,
        LocalDate startsOn,
        LocalDate dueOn,
        Money budget,
        Optional<ObjectiveId> objective,
        Optional<String> measure,
        boolean fits) {}
