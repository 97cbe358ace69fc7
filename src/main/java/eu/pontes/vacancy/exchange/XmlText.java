package eu.pontes.vacancy.exchange;

import java.util.regex.Pattern;

/** Text without the few characters that no XML document may hold, not even escaped. */
public final class XmlText {

    private static final Pattern FORBIDDEN =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private XmlText() {}

    /** The text with a mark in place of each. */
    public static String of(String text) {
        return FORBIDDEN.matcher(text).replaceAll("\uFFFD");
    }
}
