package eu.pontes.programme;

import eu.pontes.kernel.TenantId;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A policy under which plans are made, as it reads today.
 *
 * @param validFrom the first day of the version that holds today
 * @param keptBy the employment service that may change it and its plan types; nobody may without one
 */
public record ProgrammeDetail(
        String code,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        ProgrammeTerms terms,
        Optional<TenantId> keptBy) {}
