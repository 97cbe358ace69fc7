package eu.pontes.employer;

import eu.pontes.kernel.Language;
import eu.pontes.kernel.TenantId;
import eu.pontes.reference.PlaceName;
import org.jspecify.annotations.Nullable;

/**
 * What anybody may know of an employer.
 *
 * @param language the language of the organisation, and so of {@code about}
 * @param municipality the municipality's official names
 * @param sectorCode a NACE code
 */
public record EmployerProfile(
        TenantId employer,
        String name,
        Language language,
        @Nullable EnterpriseNumber enterpriseNumber,
        @Nullable PlaceName municipality,
        @Nullable String sectorCode,
        @Nullable String website,
        @Nullable String about) {}
