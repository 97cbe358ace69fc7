package eu.pontes.reference;

import org.jspecify.annotations.Nullable;

/** A Belgian municipality of 2020 and where it lies; those of the Brussels region have no province. */
public record Municipality(
        NisCode nis,
        PlaceName name,
        PlaceName arrondissement,
        @Nullable PlaceName province,
        PlaceName region,
        int inhabitants,
        Postcode postcode) {}
