package eu.pontes.vacancy.exchange;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A file that is made while it is sent.
 *
 * @param content writes it; only its beginning is there before
 */
public record OfferFile(String name, String mediaType, Content content) {

    /** Writes a file. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }
}
