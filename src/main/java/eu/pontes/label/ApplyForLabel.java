package eu.pontes.label;

import eu.pontes.kernel.TenantId;
import eu.pontes.plan.PlanId;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the label with an evaluated plan.
 *
 * @param authority may be left out where there is only one
 */
public record ApplyForLabel(@NotNull PlanId plan, @Nullable TenantId authority) {}
