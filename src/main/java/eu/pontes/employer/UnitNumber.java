package eu.pontes.employer;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of an establishment unit in the Crossroads Bank: ten digits. Whether they check out is told to whoever types
 * them, and refuses nothing: no source that was read says how these numbers are made.
 *
 * @param value the ten digits without dots
 */
public record UnitNumber(String value) {

    private static final Pattern DIGITS = Pattern.compile("[0-9]{10}");
    private static final Pattern SEPARATORS = Pattern.compile("[ ./-]");

    public UnitNumber {
        if (!DIGITS.matcher(value).matches()) {
            throw new IllegalArgumentException("Not the number of an establishment unit: " + value);
        }
    }

    /** Reads a number as people write it, with or without dots and spaces. */
    public static Optional<UnitNumber> parse(String typed) {
        String digits = SEPARATORS.matcher(typed).replaceAll("");
        return DIGITS.matcher(digits).matches() ? Optional.of(new UnitNumber(digits)) : Optional.empty();
    }

    /** Whether the last two digits check the others, as those of an enterprise number do. */
    public boolean checksOut() {
        return CheckDigits.fit(value);
    }

    /** As official letters print it, for example {@code 2.345.678.901}. */
    public String printed() {
        return value.charAt(0) + "." + value.substring(1, 4) + "." + value.substring(4, 7) + "." + value.substring(7);
    }

    @Override
    public String toString() {
        return value;
    }
}
