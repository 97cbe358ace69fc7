package eu.pontes.scheme;

import eu.pontes.kernel.TimeSpan;
import eu.pontes.platform.validation.PlainText;
import eu.pontes.programme.Undertaking;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Under which scheme somebody is placed, and the facts that schemes ask about. No scheme asks about all of them.
 *
 * @param scheme its code, or nothing while the employer has not chosen
 * @param duration how long it lasts, or nothing where no end is planned
 * @param steps the parts that it is made of, one after the other, if there is more than one
 * @param undertakings what the employer confirms
 * @param contractAfter how long the contract lasts that follows
 * @param openEndedAfter whether the contract that follows has no end
 * @param allowance what the person receives in a month, in euro
 * @param trainingReference by which the training is known to the service that gives it
 * @param mentor the name of who guides the person; for the employer alone
 */
public record Placement(
        @Nullable @Size(max = 30) @PlainText String scheme,
        @Nullable TimeSpan duration,
        @NotNull List<@NotNull TimeSpan> steps,
        @NotNull List<@NotNull Undertaking> undertakings,
        @Nullable TimeSpan contractAfter,
        boolean openEndedAfter,
        @Nullable @DecimalMin("0") @DecimalMax("10000") BigDecimal allowance,
        @Nullable @Size(max = 60) @PlainText String trainingReference,
        @Nullable @Size(max = 120) @PlainText String mentor) {

    /** The scheme of an offer that is just a job. */
    public static final String JOB = "JOB";

    /** Under a scheme, with nothing said about it yet. */
    public static Placement under(@Nullable String scheme) {
        return new Placement(scheme, null, List.of(), List.of(), null, false, null, null, null);
    }

    public Placement lasting(@Nullable TimeSpan time) {
        return new Placement(
                scheme, time, steps, undertakings, contractAfter, openEndedAfter, allowance, trainingReference, mentor);
    }

    /** Without the person. */
    public Placement withoutMentor() {
        return new Placement(
                scheme,
                duration,
                steps,
                undertakings,
                contractAfter,
                openEndedAfter,
                allowance,
                trainingReference,
                null);
    }

    /** Without what is the business of the employer and the services alone. */
    public Placement forThePublic() {
        return new Placement(
                scheme, duration, steps, undertakings, contractAfter, openEndedAfter, allowance, null, null);
    }
}
