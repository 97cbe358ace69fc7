package eu.pontes.plan.grid;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises what belongs to one person and hence has no place in a grid: an e-mail address, a national number. */
final class PersonTraces {

    private static final Pattern EMAIL =
            Pattern.compile("[\\p{L}\\d._%+-]{1,64}@[\\p{L}\\d-]{1,63}(\\.[\\p{L}\\d-]{1,63})*\\.\\p{L}{2,20}");

    private static final Pattern NATIONAL_NUMBER =
            Pattern.compile("(?<!\\d)(\\d{2})[. ]?(\\d{2})[. ]?(\\d{2})[- .]?(\\d{3})[. ]?(\\d{2})(?!\\d)");

    private static final long CHECK = 97;
    private static final long BORN_FROM_2000 = 2_000_000_000L;

    private PersonTraces() {}

    static boolean in(String text) {
        return text.length() > 5 && (hasEmail(text) || hasNationalNumber(text));
    }

    /** Looked for only where there is an at sign, because a whole sheet may be asked about with every key. */
    private static boolean hasEmail(String text) {
        return text.indexOf('@') >= 0 && EMAIL.matcher(text).find();
    }

    /** Eleven digits whose last two check the others, which a headcount never has. */
    private static boolean hasNationalNumber(String text) {
        Matcher found = NATIONAL_NUMBER.matcher(text);
        while (found.find()) {
            long first = Long.parseLong(found.group(1) + found.group(2) + found.group(3) + found.group(4));
            long check = Long.parseLong(found.group(5));
            if (check == CHECK - first % CHECK || check == CHECK - (BORN_FROM_2000 + first) % CHECK) {
                return true;
            }
        }
        return false;
    }
}
