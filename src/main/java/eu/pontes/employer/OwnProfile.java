package eu.pontes.employer;

import org.jspecify.annotations.Nullable;

/**
 * The profile as its own people see and edit it.
 *
 * @param version goes back with the update; 0 if there is no profile yet
 * @param municipality a NIS code
 */
public record OwnProfile(
        int version,
        @Nullable EnterpriseNumber enterpriseNumber,
        @Nullable String sectorCode,
        @Nullable String municipality,
        @Nullable String postcode,
        @Nullable Integer workforce,
        @Nullable String website,
        @Nullable String about) {

    static final OwnProfile EMPTY = new OwnProfile(0, null, null, null, null, null, null, null);
}
