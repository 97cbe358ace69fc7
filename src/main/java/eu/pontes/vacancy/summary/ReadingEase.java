package eu.pontes.vacancy.summary;

import eu.pontes.kernel.Worded;

/** How easily a text reads, as Flesch's scale is cut where plain language begins and where it ends. */
public enum ReadingEase implements Worded {
    EASY,
    FAIR,
    HARD;

    private static final int PLAIN = 70;
    private static final int STANDARD = 50;

    static ReadingEase of(int score) {
        if (score >= PLAIN) {
            return EASY;
        }
        return score >= STANDARD ? FAIR : HARD;
    }
}
