package eu.pontes.identity.keycloak;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Ends our session and Keycloak's. POST only: with SameSite=Lax a foreign page cannot log a user out. */
@WebServlet("/logout")
public class LogOutServlet extends HttpServlet {

    private final transient OpenIdSettings settings;

    @Inject
    LogOutServlet(OpenIdSettings settings) {
        this.settings = settings;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (request.getUserPrincipal() == null) {
            response.sendRedirect(settings.getPostLogoutUri());
        } else {
            // The mechanism's cleanSubject sends the browser on to Keycloak.
            request.logout();
        }
    }
}
