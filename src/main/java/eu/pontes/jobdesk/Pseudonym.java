package eu.pontes.jobdesk;

import eu.pontes.kernel.Problem;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * All that is ever known of a candidate: a few initials and the desk's own case number. The rules keep names, birth dates
 * and national register numbers out by their shape.
 *
 * @param initials one to four letters, in capitals
 * @param caseNumber letters, digits and {@code - / . _} with at least one digit, in capitals
 */
public record Pseudonym(String initials, String caseNumber) {

    static final int MOST_INITIALS = 4;
    static final int LONGEST_CASE_NUMBER = 30;

    private static final Pattern INITIALS = Pattern.compile("\\p{L}{1," + MOST_INITIALS + "}");
    private static final Pattern CASE_NUMBER =
            Pattern.compile("(?=.*[0-9])[A-Z0-9][A-Z0-9./_-]{0," + (LONGEST_CASE_NUMBER - 1) + "}");
    private static final int REGISTER_NUMBER_DIGITS = 11;
    private static final long BORN_SINCE_2000 = 2_000_000_000L;

    public Pseudonym {
        initials = capitals(initials);
        caseNumber = capitals(caseNumber);
        if (!INITIALS.matcher(initials).matches()) {
            throw Problem.invalid("initials", "Initials");
        }
        if (!isCaseNumber(caseNumber)) {
            throw Problem.invalid("caseNumber", "CaseNumber");
        }
    }

    static boolean areInitials(CharSequence text) {
        return INITIALS.matcher(capitals(text.toString())).matches();
    }

    static boolean isCaseNumber(CharSequence text) {
        String number = capitals(text.toString());
        return CASE_NUMBER.matcher(number).matches() && !isRegisterNumber(number);
    }

    /** A national register number carries the birth date; its last two digits are a checksum over the other nine. */
    private static boolean isRegisterNumber(String text) {
        String digits = text.replaceAll("[./_-]", "");
        if (!digits.matches("[0-9]{" + REGISTER_NUMBER_DIGITS + "}")) {
            return false;
        }
        long number = Long.parseLong(digits.substring(0, 9));
        long checksum = Long.parseLong(digits.substring(9));
        return checksum == 97 - number % 97 || checksum == 97 - (BORN_SINCE_2000 + number) % 97;
    }

    private static String capitals(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFC).toUpperCase(Locale.ROOT);
    }
}
