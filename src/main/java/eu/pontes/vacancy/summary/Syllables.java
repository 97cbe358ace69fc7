package eu.pontes.vacancy.summary;

import eu.pontes.kernel.Language;
import java.util.Locale;
import java.util.regex.Pattern;

/** Counts the syllables of a word as well as its letters tell: by its groups of vowels. */
final class Syllables {

    private static final Pattern VOWELS = Pattern.compile("[aeiouyàâäáåæéèêîíìóòôöœúùûüÿ]+");

    /** A diaeresis begins a syllable of its own, as in "geïnteresseerd" or "naïf"; in German it is another vowel. */
    private static final Pattern DIAERESIS = Pattern.compile("(?<=[aeiouy])([ëïü])");

    private static final Pattern SILENT_IN_FRENCH = Pattern.compile("(?<=[^aeiouyàâéèêîôùû])(es?|(?<!m)ent)$");
    private static final Pattern SILENT_U_IN_FRENCH = Pattern.compile("(?<=[qg])u(?=[aeiouyéèê])");
    private static final Pattern SILENT_IN_ENGLISH =
            Pattern.compile("(?<=[^aeiouyl])e$|(?<=[aeiouy]l)e$|(?<=[^aeiouytd])ed$");
    private static final Pattern NUMBER = Pattern.compile("\\p{N}+");

    private Syllables() {}

    /** At least one, for whoever reads aloud says something. */
    static int in(String word, Language language) {
        String letters = word.toLowerCase(Locale.ROOT);
        if (NUMBER.matcher(letters).matches()) {
            return 1;
        }
        String spoken = switch (language) {
            case NL -> separated(letters).replace("ij", "y-");
            case FR -> french(separated(letters));
            case DE -> letters;
            case EN -> SILENT_IN_ENGLISH.matcher(letters).replaceFirst("");
        };
        int vowels = (int) VOWELS.matcher(spoken).results().count();
        return Math.max(1, vowels);
    }

    private static String french(String letters) {
        String shorter = SILENT_U_IN_FRENCH.matcher(letters).replaceAll("");
        String spoken = SILENT_IN_FRENCH.matcher(shorter).replaceFirst("");
        return VOWELS.matcher(spoken).find() ? spoken : shorter;
    }

    private static String separated(String letters) {
        return DIAERESIS.matcher(letters).replaceAll("-e");
    }
}
