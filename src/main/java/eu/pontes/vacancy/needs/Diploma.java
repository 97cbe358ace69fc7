package eu.pontes.vacancy.needs;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * What somebody must have learnt at school.
 *
 * @param level told where one is needed
 */
public record Diploma(@NotNull DiplomaNeed need, @Nullable DiplomaLevel level) {

    /** Nothing is said about diplomas. */
    public static final Diploma UNTOLD = new Diploma(DiplomaNeed.UNTOLD, null);
}
