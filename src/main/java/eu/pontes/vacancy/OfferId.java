package eu.pontes.vacancy;

import eu.pontes.kernel.Problem;
import java.util.UUID;

/** Names an offer. */
public record OfferId(UUID value) {

    private static final int LENGTH = 36;

    /**
     * Reads an id from an address.
     *
     * @throws Problem.NotFound for what is no id, because nothing can be there
     */
    public static OfferId parse(String text) {
        try {
            if (text.length() == LENGTH) {
                return new OfferId(UUID.fromString(text));
            }
        } catch (IllegalArgumentException e) {
            throw Problem.notFound("offer");
        }
        throw Problem.notFound("offer");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
