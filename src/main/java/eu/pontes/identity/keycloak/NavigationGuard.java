package eu.pontes.identity.keycloak;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import eu.pontes.identity.Caller;
import eu.pontes.identity.Callers;
import eu.pontes.identity.Openings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Checks the roles and permissions on a view at every navigation inside the user interface, which the servlet container
 * never sees.
 */
@ApplicationScoped
class NavigationGuard {

    private final Callers callers;

    @Inject
    NavigationGuard(Callers callers) {
        this.callers = callers;
    }

    void protect(@Observes ServiceInitEvent event) {
        NavigationAccessControl control = new NavigationAccessControl();
        control.setLoginView("/login");
        event.getSource().addUIInitListener(init -> {
            init.getUI().addBeforeEnterListener(control);
            init.getUI().addBeforeEnterListener(this::checkPermission);
        });
    }

    private void checkPermission(BeforeEnterEvent event) {
        Optional<Caller> caller = callers.find();
        if (caller.isPresent() && !Openings.opens(event.getNavigationTarget(), caller.get())) {
            event.rerouteToError(AccessDeniedException.class);
        }
    }
}
