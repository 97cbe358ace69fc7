package eu.pontes.alert.web;

import eu.pontes.alert.Rhythm;
import eu.pontes.vacancy.OfferSearch;
import eu.pontes.vacancy.SearchAddress;
import org.jspecify.annotations.Nullable;

/**
 * What the page shows on which somebody asks for mails.
 *
 * @param words the search in the reader's words
 * @param mail what was typed so far
 * @param error what was wrong with it, in words
 */
public record AskPage(
        OfferSearch search,
        String words,
        Rhythm rhythm,
        String mail,
        @Nullable String error) {

    /** Where the search itself is. */
    public String back() {
        return "/offers" + SearchAddress.query(search);
    }
}
