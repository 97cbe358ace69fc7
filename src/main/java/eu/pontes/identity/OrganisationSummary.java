package eu.pontes.identity;

import eu.pontes.kernel.Language;
import eu.pontes.kernel.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * What anybody may know of an organisation.
 *
 * @param language the language that the organisation works in
 * @param modelledOn for an invented demo organisation, the documented case that it follows
 */
public record OrganisationSummary(
        TenantId id,
        OrganisationKind kind,
        String name,
        Language language,
        @Nullable String modelledOn) {}
