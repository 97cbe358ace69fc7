package eu.pontes.programme;

import eu.pontes.kernel.FieldError;
import eu.pontes.kernel.Money;
import eu.pontes.platform.validation.PlainText;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * An amount of a placement scheme as a keeper of the rules writes it.
 *
 * @param from the least, in euro
 * @param to the most; the same where it is one amount
 * @param source where it was read; empty for where the rest was read
 */
public record WriteSchemeAmount(
        @NotNull SchemeAmount.Purpose purpose,
        @NotNull SchemeAmount.Payer payer,
        @NotNull SchemeAmount.Rhythm per,
        @NotNull @DecimalMin("0") @DecimalMax("100000") BigDecimal from,
        @NotNull @DecimalMin("0") @DecimalMax("100000") BigDecimal to,
        @NotNull LocalDate asOf,
        @NotNull Certainty certainty,
        @NotNull @PlainText @Size(max = 500) String source) {

    /** Everything in it that cannot be right. */
    List<FieldError> faults(String path) {
        List<FieldError> faults = new ArrayList<>();
        if (!isInCents(from)) {
            faults.add(FieldError.of(path + "from", "rules-cents"));
        }
        if (!isInCents(to)) {
            faults.add(FieldError.of(path + "to", "rules-cents"));
        }
        if (from.compareTo(to) > 0) {
            faults.add(FieldError.of(path + "to", "rules-amounts-rise"));
        }
        return faults;
    }

    SchemeAmount amount(String otherwise) {
        return new SchemeAmount(
                purpose,
                payer,
                per,
                Money.of(from),
                Money.of(to),
                asOf,
                certainty,
                source.isBlank() ? otherwise : source.strip());
    }

    private static boolean isInCents(BigDecimal euro) {
        return euro.stripTrailingZeros().scale() <= 2;
    }
}
