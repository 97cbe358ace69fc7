package eu.pontes.referral;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * An employer confirms that an invited candidate starts.
 *
 * @param version the version that the employer was looking at
 */
public record ConfirmPlacement(int version, @NotNull LocalDate startsOn) {}
