package eu.pontes.vacancy.bulk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The same step for several offers.
 *
 * @param lastDay on which people can react, where offers are extended
 */
public record BulkCommand(
        @NotNull BulkAction action,
        @Nullable LocalDate lastDay,
        @NotEmpty @Size(max = MOST) List<@NotNull @Valid BulkStep> offers) {

    /** So many are answered before a client gives up waiting. */
    public static final int MOST = 100;
}
