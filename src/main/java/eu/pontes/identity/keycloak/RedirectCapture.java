package eu.pontes.identity.keycloak;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Holds back the redirect that Soteria wants, because whether and how it is sent depends on the kind of request. */
final class RedirectCapture extends HttpServletResponseWrapper {

    private @Nullable String location;

    RedirectCapture(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void sendRedirect(String wanted) {
        location = wanted;
    }

    Optional<String> location() {
        return Optional.ofNullable(location);
    }
}
