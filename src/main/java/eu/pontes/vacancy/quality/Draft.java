package eu.pontes.vacancy.quality;

import eu.pontes.vacancy.OfferContent;
import org.jspecify.annotations.Nullable;

/**
 * An offer as it is being written: anything may still be missing.
 *
 * @param findings how many words are worth a thought
 */
record Draft(OfferContent content, int findings) {

    static boolean has(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
