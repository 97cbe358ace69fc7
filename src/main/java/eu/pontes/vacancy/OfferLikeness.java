package eu.pontes.vacancy;

/**
 * What makes two offers of one employer the same to whoever reads them.
 *
 * @param essence what the title says, whatever its order, capitals, accents and signs
 */
public record OfferLikeness(String essence, String postcode) {

    public static OfferLikeness of(OfferContent content) {
        return of(content.title(), content.workplace().postcode());
    }

    static OfferLikeness of(String title, String postcode) {
        return new OfferLikeness(OfferTwins.essence(title), postcode);
    }
}
