package eu.pontes.platform.launcher;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Tells the person at the terminal how far the start is, with the seconds since it began. */
final class Progress {
    private final PrintStream out;
    private final Clock clock;
    private final Instant begun;

    Progress(PrintStream out, Clock clock) {
        this.out = out;
        this.clock = clock;
        this.begun = clock.instant();
    }

    void step(String sentence) {
        double seconds = Duration.between(begun, clock.instant()).toMillis() / 1000.0;
        say(String.format(Locale.ROOT, "[%5.1f s] %s", seconds, sentence));
    }

    void say(String text) {
        out.println(text);
        out.flush();
    }
}
