package eu.pontes.shell;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.Dependent;

/** A view failed to open for a reason that is ours: an incident id for the log, and nothing else. */
@Tag("main")
@ParentLayout(MainLayout.class)
@PermitAll
@Dependent
class FailurePage extends ErrorPage implements HasErrorParameter<Exception> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        String incident = Failures.log("/app/" + event.getLocation().getPath(), parameter.getException());
        return show(500, getTranslation("problem.failure", incident));
    }
}
