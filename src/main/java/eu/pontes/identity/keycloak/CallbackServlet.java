package eu.pontes.identity.keycloak;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Where Keycloak sends the browser back to. A caller who is known by now returns to the page that needed the log-in. For
 * anyone else there is a page with a link, not another redirect: with cookies blocked that would go round for ever.
 */
@WebServlet("/callback")
public class CallbackServlet extends HttpServlet {

    private final transient OpenIdSettings settings;

    @Inject
    CallbackServlet(OpenIdSettings settings) {
        this.settings = settings;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        if (request.getUserPrincipal() != null) {
            Object target = request.getAttribute(BrowserAuthentication.TARGET);
            response.sendRedirect(settings.getBaseUrl() + ReturnTarget.orHome((String) target));
        } else if ("access_denied".equals(request.getParameter("error"))) {
            response.sendRedirect(settings.getPostLogoutUri());
        } else {
            LogInTrouble.FAILED.answer(request, response);
        }
    }
}
