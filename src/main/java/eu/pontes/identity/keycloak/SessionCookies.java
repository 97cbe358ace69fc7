package eu.pontes.identity.keycloak;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.eclipse.microprofile.config.ConfigProvider;

/** Marks the session cookie as secure when we are reached over https; behind a proxy the request itself does not tell. */
@WebListener
public class SessionCookies implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent event) {
        String baseUrl = ConfigProvider.getConfig().getValue("pontes.base-url", String.class);
        event.getServletContext().getSessionCookieConfig().setSecure(baseUrl.startsWith("https:"));
    }
}
