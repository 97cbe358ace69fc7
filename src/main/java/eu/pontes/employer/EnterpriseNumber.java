package eu.pontes.employer;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of a Belgian enterprise in the Crossroads Bank: ten digits, of which the last two check the others.
 *
 * @param value the ten digits without dots
 */
public record EnterpriseNumber(String value) {

    private static final Pattern DIGITS = Pattern.compile("[01][0-9]{9}");
    private static final Pattern SEPARATORS = Pattern.compile("[ ./-]");
    private static final Pattern COUNTRY = Pattern.compile("^(?i:BE)");
    private static final int SHORT = 9;

    public EnterpriseNumber {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not an enterprise number: " + value);
        }
    }

    /** Reads a number as people write it: with or without dots, spaces and the country. */
    public static Optional<EnterpriseNumber> parse(String typed) {
        String bare = SEPARATORS.matcher(typed).replaceAll("");
        String digits = COUNTRY.matcher(bare).replaceFirst("");
        // Numbers from before 2005 had nine digits and are still written that way
        String full = digits.length() == SHORT ? "0" + digits : digits;
        return isValid(full) ? Optional.of(new EnterpriseNumber(full)) : Optional.empty();
    }

    /** As official letters print it, for example {@code 0123.456.749}. */
    public String printed() {
        return value.substring(0, 4) + "." + value.substring(4, 7) + "." + value.substring(7);
    }

    @Override
    public String toString() {
        return value;
    }

    private static boolean isValid(String digits) {
        return DIGITS.matcher(digits).matches() && CheckDigits.fit(digits);
    }
}
