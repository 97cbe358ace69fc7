package eu.pontes.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Headers that browsers obey: strict where pages are ours alone, as strict as Vaadin allows in the workplace. */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class SecurityHeaders extends HttpFilter {

    private static final String PUBLIC =
            "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; form-action 'self'; "
                    + "base-uri 'none'; frame-ancestors 'none'";

    private static final String PICTURE = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    // Vaadin's bootstrap is an inline script and its components style themselves inline. Its client makes a function of
    // every expression that the server sends, which is "eval" to a browser: without it no grid and no dialog works.
    private static final String WORKPLACE =
            "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; "
                    + "img-src 'self' data:; font-src 'self' data:; connect-src 'self'; object-src 'none'; "
                    + "base-uri 'self'; frame-ancestors 'none'";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        tell(request, response);
        chain.doFilter(request, response);
    }

    /** Whoever answers a request before it gets here has to do this itself. */
    static void tell(HttpServletRequest request, HttpServletResponse response) {
        boolean workplace = request.getServletPath().startsWith("/app");
        // The logo follows the colour scheme by a style of its own
        boolean picture = request.getRequestURI().endsWith(".svg");
        response.setHeader("Content-Security-Policy", workplace ? WORKPLACE : picture ? PICTURE : PUBLIC);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    }
}
