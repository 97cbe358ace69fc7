package eu.pontes.identity.keycloak;

import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.regex.Pattern;

/** One request by a browser, and what kind it is: only a page that the user navigates to may be answered by a redirect. */
record Visit(Area area, HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {

    private static final Set<String> READS = Set.of("GET", "HEAD");
    private static final Pattern VAADIN_CALL = Pattern.compile("(^|&)v-r=");
    private static final Pattern STATIC_FILE = Pattern.compile("/app/VAADIN/(build|static)/.*");

    static Visit of(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        return new Visit(Area.of(request.getServletPath(), request.getPathInfo()), request, response, context);
    }

    boolean isAnonymous() {
        return request.getUserPrincipal() == null;
    }

    /** Files of the front-end bundle are the same for everyone: no log-in, no refresh of tokens. */
    boolean isForStaticFile() {
        return STATIC_FILE.matcher(path()).matches();
    }

    boolean needsLogIn() {
        return isNavigation() && (area == Area.APP || area == Area.LOG_IN);
    }

    boolean isNavigation() {
        String destination = request.getHeader("Sec-Fetch-Dest");
        return READS.contains(request.getMethod())
                && (destination == null || destination.equals("document"))
                && !isVaadinCall();
    }

    /** As the browser asked for it, to come back to after log-in. */
    String pathAndQuery() {
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    AuthenticationStatus redirectTo(String location) {
        try {
            response.setHeader("Cache-Control", "no-store");
            response.sendRedirect(location);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }

    private boolean isVaadinCall() {
        String query = request.getQueryString();
        return path().startsWith("/app/VAADIN/")
                || (query != null && VAADIN_CALL.matcher(query).find());
    }

    private String path() {
        String pathInfo = request.getPathInfo();
        return request.getServletPath() + (pathInfo == null ? "" : pathInfo);
    }
}
