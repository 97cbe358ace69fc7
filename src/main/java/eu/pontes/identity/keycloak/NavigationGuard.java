package eu.pontes.identity.keycloak;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import eu.pontes.identity.Caller;
import eu.pontes.identity.Callers;
import eu.pontes.identity.OpensWith;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.openid.OpenIdContext;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Checks the roles and permissions on a view at every navigation inside the user interface, which the servlet container
 * never sees.
 */
@ApplicationScoped
class NavigationGuard {

    private final Callers callers;
    private final OpenIdContext logIn;

    @Inject
    NavigationGuard(Callers callers, OpenIdContext logIn) {
        this.callers = callers;
        this.logIn = logIn;
    }

    void protect(@Observes ServiceInitEvent event) {
        NavigationAccessControl control = new RolesOfLogIn(logIn);
        control.setLoginView("/login");
        event.getSource().addUIInitListener(init -> {
            init.getUI().addBeforeEnterListener(control);
            init.getUI().addBeforeEnterListener(this::checkPermission);
        });
    }

    private void checkPermission(BeforeEnterEvent event) {
        OpensWith rule = event.getNavigationTarget().getAnnotation(OpensWith.class);
        Optional<Caller> caller = callers.find();
        if (rule != null && caller.isPresent() && Arrays.stream(rule.value()).noneMatch(caller.get()::may)) {
            event.rerouteToError(AccessDeniedException.class);
        }
    }

    /**
     * Takes the roles from the log-in of the session. The container answers wrongly now and then when somebody without the
     * role asks at the same moment, and then refuses a page to whoever may have it.
     */
    private static final class RolesOfLogIn extends NavigationAccessControl {

        private static final long serialVersionUID = 1;

        private final transient OpenIdContext logIn;

        RolesOfLogIn(OpenIdContext logIn) {
            this.logIn = logIn;
        }

        @Override
        protected Predicate<String> getRolesChecker(VaadinRequest request) {
            return logIn.getClaims().getArrayStringClaim(AuthenticationByPath.GROUPS)::contains;
        }
    }
}
