package eu.pontes.reference;

import java.util.regex.Pattern;

/** The number by which Statbel knows a municipality; its first digits name the province. */
public record NisCode(String value) {
    private static final Pattern FORM = Pattern.compile("[1-9][0-9]{4}");

    public NisCode {
        if (!FORM.matcher(value).matches() || !Area.isKnown(value)) {
            throw new IllegalArgumentException("Not the NIS code of a Belgian municipality: " + value);
        }
    }

    public Region region() {
        return Area.of(this).region();
    }

    @Override
    public String toString() {
        return value;
    }
}
