package eu.pontes.platform.launcher;

import org.jspecify.annotations.Nullable;

/** A reason why Pontes cannot start, worded for the person at the terminal: what is wrong and what to do about it. */
final class StartFailure extends RuntimeException {
    private final String sentence;

    StartFailure(String sentence) {
        this(sentence, null);
    }

    StartFailure(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
