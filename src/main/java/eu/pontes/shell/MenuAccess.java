package eu.pontes.shell;

import com.vaadin.flow.server.auth.DefaultMenuAccessControl;
import jakarta.enterprise.context.ApplicationScoped;

/** Vaadin's own rule for the menu, as a bean: its CDI integration would try to create the interface otherwise. */
@ApplicationScoped
class MenuAccess extends DefaultMenuAccessControl {}
