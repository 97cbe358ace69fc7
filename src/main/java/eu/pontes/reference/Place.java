package eu.pontes.reference;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A place with its postcode and WGS 84 coordinates; the municipality is known where the place bears its name. */
public record Place(
        Postcode postcode, PlaceName name, @Nullable NisCode nis, double lon, double lat) {

    public Optional<NisCode> municipality() {
        return Optional.ofNullable(nis);
    }
}
