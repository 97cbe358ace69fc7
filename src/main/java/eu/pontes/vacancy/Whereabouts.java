package eu.pontes.vacancy;

import java.util.List;

/**
 * What somebody's words for a place mean.
 *
 * @param name the words; none for everywhere
 * @param postcodes of the places that are known under that name; none for an unknown one
 */
public record Whereabouts(String name, List<String> postcodes) {

    public Whereabouts {
        postcodes = List.copyOf(postcodes);
    }

    public boolean isEverywhere() {
        return name.isEmpty();
    }
}
