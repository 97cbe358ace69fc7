package eu.pontes.identity.keycloak;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Checks the roles on a view at every navigation inside the user interface, which the servlet container never sees. */
@ApplicationScoped
class NavigationGuard {

    void protect(@Observes ServiceInitEvent event) {
        NavigationAccessControl control = new NavigationAccessControl();
        control.setLoginView("/login");
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(control));
    }
}
