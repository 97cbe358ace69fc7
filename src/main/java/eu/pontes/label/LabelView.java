package eu.pontes.label;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A label, as its holder and its authority see it.
 *
 * @param version goes back with a withdrawal
 * @param token the last part of the verification address
 * @param reason why it was withdrawn, if it was
 */
public record LabelView(
        LabelId id,
        int version,
        String number,
        String planTitle,
        LocalDate awardedOn,
        LocalDate validTo,
        String token,
        LabelStanding standing,
        @Nullable String reason) {}
