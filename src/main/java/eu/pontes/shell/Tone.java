package eu.pontes.shell;

import java.util.Locale;

/** What a colour and its icon say beside the words. */
public enum Tone {
    NEUTRAL,
    INFO,
    OK,
    WARN,
    ERROR;

    String suffix() {
        return name().toLowerCase(Locale.ROOT);
    }
}
