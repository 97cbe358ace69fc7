package eu.pontes.vacancy;

import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for; everything must hold. Over-long wishes are cut rather than refused.
 *
 * @param text words that must occur in the title, the employer's name or the place
 * @param place a postcode or the start of a place's name
 */
public record OfferSearch(
        String text, String place, @Nullable OfferKind kind) {

    private static final int MAX_LENGTH = 100;

    /** Everything that is open. */
    public static final OfferSearch ALL = new OfferSearch(null, null, null);

    public OfferSearch(@Nullable String text, @Nullable String place, @Nullable OfferKind kind) {
        this.text = tidy(text);
        this.place = tidy(place);
        this.kind = kind;
    }

    private static String tidy(@Nullable String typed) {
        if (typed == null) {
            return "";
        }
        String words = typed.strip();
        return words.codePointCount(0, words.length()) <= MAX_LENGTH
                ? words
                : words.substring(0, words.offsetByCodePoints(0, MAX_LENGTH));
    }
}
