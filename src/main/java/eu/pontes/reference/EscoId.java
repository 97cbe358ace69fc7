package eu.pontes.reference;

import java.net.URI;
import java.util.regex.Pattern;

/** The identity of an ESCO occupation: the last part of its concept URI. */
public record EscoId(String value) {
    private static final String CONCEPT = "http://data.europa.eu/esco/occupation/";
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    public EscoId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not an ESCO occupation id: " + value);
        }
    }

    public URI uri() {
        return URI.create(CONCEPT + value);
    }

    @Override
    public String toString() {
        return value;
    }
}
