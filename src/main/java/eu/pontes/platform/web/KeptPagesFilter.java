package eu.pontes.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.util.Optional;

/** Answers with a kept page before anything else is asked. Who has the page already is told so by the resource. */
@WebFilter(urlPatterns = "/offers/*", asyncSupported = true)
public class KeptPagesFilter extends HttpFilter {

    private static final long serialVersionUID = 1;

    private final transient KeptPages pages;

    @Inject
    KeptPagesFilter(KeptPages pages) {
        this.pages = pages;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<KeptPages.Kept> kept = isPlain(request) ? pages.find(request) : Optional.empty();
        if (kept.isPresent()) {
            write(kept.get(), request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isPlain(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                && request.getHeader(HttpHeaders.IF_NONE_MATCH) == null
                && request.getHeader(HttpHeaders.IF_MODIFIED_SINCE) == null;
    }

    private static void write(KeptPages.Kept page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        // Filters that are found by their annotation have no order
        SecurityHeaders.tell(request, response);
        page.headers().forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
        response.setContentLength(page.body().length);
        response.getOutputStream().write(page.body());
    }
}
