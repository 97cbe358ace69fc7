package eu.pontes.identity.keycloak;

import com.vaadin.flow.server.auth.NavigationAccessControl;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Where a visitor asks to log in, and where Vaadin sends one whose log-in got lost. Authentication has happened before this
 * servlet is reached, so all that is left is the way back: {@code ?target=/path}, or the view that Vaadin refused.
 */
@WebServlet("/login")
public class LogInServlet extends HttpServlet {

    private final transient OpenIdSettings settings;

    @Inject
    LogInServlet(OpenIdSettings settings) {
        this.settings = settings;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String requested = request.getParameter("target");
        String refused = refusedView(request.getSession(false));
        response.sendRedirect(settings.getBaseUrl() + ReturnTarget.orHome(requested == null ? refused : requested));
    }

    private static @Nullable String refusedView(@Nullable HttpSession session) {
        if (session == null) {
            return null;
        }
        Object view = session.getAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT);
        session.removeAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT);
        session.removeAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT_ABSOLUTE);
        return view instanceof String path ? ReturnTarget.HOME + "/" + path : null;
    }
}
