package eu.pontes.platform.rest;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Refuses bodies over one mebibyte, announced or not, before anything is made of them. What is refused is still read to its
 * end, within reason: over HTTP/2 a client that may not send the rest never gets to see the answer.
 */
@Provider
@PreMatching
public class BodyLimit implements ContainerRequestFilter {

    private static final int MAX_BYTES = 1 << 20;
    private static final int PATIENCE_BYTES = 16 << 20;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        if (request.getLength() > MAX_BYTES) {
            drain(request.getEntityStream());
            throw new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
        }
        if (request.hasEntity()) {
            request.setEntityStream(new Counted(request.getEntityStream()));
        }
    }

    private static void drain(InputStream rest) throws IOException {
        byte[] buffer = new byte[8192];
        int left = PATIENCE_BYTES;
        int read = rest.read(buffer);
        while (read >= 0 && left > 0) {
            left -= read;
            read = rest.read(buffer);
        }
    }

    /** Jackson passes on what goes wrong with the stream, but takes any other exception for a wrong field. */
    static final class TooLarge extends IOException {}

    /** Counts what a client sends that did not say how much it would be. */
    private static final class Counted extends FilterInputStream {

        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            return next < 0 ? next : counted(1, next);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            return read < 0 ? read : counted(read, read);
        }

        private int counted(int bytes, int result) throws IOException {
            count += bytes;
            if (count > MAX_BYTES) {
                drain(in);
                throw new TooLarge();
            }
            return result;
        }
    }
}
