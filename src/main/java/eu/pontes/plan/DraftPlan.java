package eu.pontes.plan;

import eu.pontes.kernel.TenantId;
import eu.pontes.platform.validation.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a plan begins with.
 *
 * @param planType the version of the plan type that holds on the first day
 * @param sectorAgreement whether the employer's sector has an agreement on diversity
 * @param service the employment service that will review it
 */
public record DraftPlan(
        @NotBlank @PlainText @Size(max = 160) String title,
        @NotNull UUID planType,
        @NotNull TenantId service,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn,
        @NotNull SectorAgreement sectorAgreement) {

    /** A plan of an employer that does not know of an agreement. */
    public DraftPlan(String title, UUID planType, TenantId service, LocalDate startsOn, LocalDate endsOn) {
        this(title, planType, service, startsOn, endsOn, SectorAgreement.UNKNOWN);
    }
}
