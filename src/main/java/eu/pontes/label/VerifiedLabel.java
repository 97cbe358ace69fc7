package eu.pontes.label;

import eu.pontes.kernel.TenantId;
import java.time.LocalDate;

/**
 * What anybody may know of a label.
 *
 * @param validTo the last day on which it counts
 */
public record VerifiedLabel(
        String number,
        TenantId employer,
        String employerName,
        String authorityName,
        LocalDate awardedOn,
        LocalDate validTo,
        LabelStanding standing) {}
