package eu.pontes.programme;

import eu.pontes.kernel.TenantId;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A policy under which plans are made.
 *
 * @param figures how figures about people are published
 * @param keptBy the employment service that may change its plan types; nobody may without one
 */
public record ProgrammeDetail(
        String code,
        Names names,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String source,
        LocalDate checkedOn,
        Certainty certainty,
        FigureRules figures,
        Optional<TenantId> keptBy) {}
