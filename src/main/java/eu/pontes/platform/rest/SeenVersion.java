package eu.pontes.platform.rest;

import eu.pontes.kernel.Problem;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The version that a client has seen; without it, a change could undo somebody else's unseen. */
public final class SeenVersion {

    private static final Pattern TAG = Pattern.compile("\"([0-9]{1,9})\"");

    private SeenVersion() {}

    /** Reads the header If-Match. */
    public static int of(@Nullable String match) {
        if (match == null) {
            throw new ClientErrorException(Response.Status.PRECONDITION_REQUIRED);
        }
        Matcher tag = TAG.matcher(match.strip());
        if (!tag.matches()) {
            throw Problem.invalid(HttpHeaders.IF_MATCH, "WrongType");
        }
        return Integer.parseInt(tag.group(1));
    }
}
