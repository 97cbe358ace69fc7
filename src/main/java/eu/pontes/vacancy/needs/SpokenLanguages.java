package eu.pontes.vacancy.needs;

import eu.pontes.kernel.Language;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The languages of ISO 639-1, any of which a job may need; Pontes itself speaks only four. */
public final class SpokenLanguages {

    private static final Set<String> CODES = codes();

    private SpokenLanguages() {}

    public static boolean isKnown(String code) {
        return CODES.contains(code);
    }

    /** All codes, in the order of the names that a reader knows. */
    public static List<String> byName(Language reader) {
        Comparator<String> order =
                Comparator.comparing(code -> name(code, reader), Collator.getInstance(reader.locale()));
        return CODES.stream().sorted(order).toList();
    }

    /** The name that a reader knows, with a capital where a sentence may begin with it. */
    public static String name(String code, Language reader) {
        String name = Locale.forLanguageTag(code).getDisplayLanguage(reader.locale());
        int first = name.offsetByCodePoints(0, 1);
        return name.substring(0, first).toUpperCase(reader.locale()) + name.substring(first);
    }

    /** Without the codes of old that stand for a language a second time. */
    private static Set<String> codes() {
        Set<String> codes = new TreeSet<>();
        for (String code : Locale.getISOLanguages()) {
            if (Locale.forLanguageTag(code).getLanguage().equals(code)) {
                codes.add(code);
            }
        }
        return Set.copyOf(codes);
    }
}
