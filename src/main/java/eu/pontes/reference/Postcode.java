package eu.pontes.reference;

import java.util.Optional;
import java.util.regex.Pattern;

/** A Belgian postcode: four digits, from 1000 on. */
public record Postcode(String value) {
    private static final Pattern FORM = Pattern.compile("[1-9][0-9]{3}");

    public Postcode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a Belgian postcode: " + value);
        }
    }

    public Region region() {
        return Area.of(this).region();
    }

    /** Nothing for Brussels, which belongs to no province. */
    public Optional<Province> province() {
        return Area.of(this).province();
    }

    @Override
    public String toString() {
        return value;
    }
}
