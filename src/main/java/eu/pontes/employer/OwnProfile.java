package eu.pontes.employer;

import eu.pontes.identity.EmployerNature;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The profile as its own people see and edit it.
 *
 * @param version goes back with the update; 0 if there is no profile yet
 * @param municipality a NIS code
 */
public record OwnProfile(
        int version,
        Registration registration,
        @Nullable EmployerNature nature,
        @Nullable String sectorCode,
        @Nullable String municipality,
        @Nullable String postcode,
        @Nullable Integer workforce,
        @Nullable BigDecimal fullTimeEquivalents,
        @Nullable String website,
        @Nullable String about) {

    /** The number in the Belgian register, if it has one. */
    @Nullable EnterpriseNumber enterpriseNumber() {
        return registration.number().orElse(null);
    }

    static final OwnProfile EMPTY =
            new OwnProfile(0, Registration.UNKNOWN, null, null, null, null, null, null, null, null);
}
