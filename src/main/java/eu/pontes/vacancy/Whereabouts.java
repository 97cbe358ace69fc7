package eu.pontes.vacancy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody's words for a place mean.
 *
 * @param name the words; none for everywhere
 * @param postcodes of the places that are known under that name; none for an unknown one
 * @param centre where the first of them lies
 */
public record Whereabouts(
        String name, List<String> postcodes, @Nullable MapPoint centre) {

    public Whereabouts {
        postcodes = List.copyOf(postcodes);
    }

    public boolean isEverywhere() {
        return name.isEmpty();
    }

    /** A point on the map, in degrees. */
    public record MapPoint(double latitude, double longitude) {}
}
