package eu.pontes.vacancy.board;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;

/**
 * A feed that was made, before it is sent.
 *
 * @param content which nothing is left of once it is closed
 * @param digest changes whenever the content does
 * @param changedAt when something in it last changed
 * @param more whether further offers stand in a next part
 */
public record FeedFile(InputStream content, long length, String digest, Instant changedAt, boolean more)
        implements AutoCloseable {

    @Override
    public void close() {
        try {
            content.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
