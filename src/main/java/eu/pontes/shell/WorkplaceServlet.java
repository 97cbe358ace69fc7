package eu.pontes.shell;

import com.vaadin.cdi.CdiVaadinServlet;
import jakarta.servlet.annotation.WebInitParam;
import jakarta.servlet.annotation.WebServlet;

/** The workplace, under a path of its own so that no crawler of the public pages ever opens a session. */
@WebServlet(
        urlPatterns = "/app/*",
        name = "workplace",
        asyncSupported = true,
        initParams = {
            @WebInitParam(name = "closeIdleSessions", value = "true"),
            @WebInitParam(name = "heartbeatInterval", value = "40")
        })
public class WorkplaceServlet extends CdiVaadinServlet {}
