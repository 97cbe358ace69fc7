package eu.pontes.document;

import eu.pontes.kernel.Problem;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name of a file, safe to show, to send in a header and to save on any machine. What only untidies is mended; what
 * deceives is refused, because a reader would take a mended name for the sender's own.
 *
 * @param value a base and an extension
 */
record FileName(String value) {

    static final int LONGEST = 120;

    private static final Pattern RESERVED = Pattern.compile("(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");
    private static final Pattern UNWELCOME_SOMEWHERE = Pattern.compile("[<>:\"|?*;%]");

    /**
     * The name that a file is kept under.
     *
     * @throws Problem.Invalid if it leads elsewhere, hides something or cannot be saved
     */
    static FileName of(String given) {
        String name = Normalizer.normalize(given, Normalizer.Form.NFC);
        if (!name.codePoints().allMatch(FileName::visible) || name.contains("/") || name.contains("\\")) {
            throw FileInspection.refused("file-name");
        }
        String tidy = UNWELCOME_SOMEWHERE
                .matcher(name)
                .replaceAll("_")
                .replaceAll("\\s+", " ")
                .strip();
        int dot = tidy.lastIndexOf('.');
        if (dot < 1
                || dot == tidy.length() - 1
                || tidy.startsWith(".")
                || RESERVED.matcher(tidy.toLowerCase(Locale.ROOT)).matches()) {
            throw FileInspection.refused("file-name");
        }
        if (tidy.codePointCount(0, tidy.length()) > LONGEST) {
            throw FileInspection.refused("file-name-long", LONGEST);
        }
        return new FileName(tidy);
    }

    String extension() {
        return value.substring(value.lastIndexOf('.') + 1);
    }

    /** Neither a control character nor one that only moves or hides its neighbours, nor half a character. */
    private static boolean visible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
