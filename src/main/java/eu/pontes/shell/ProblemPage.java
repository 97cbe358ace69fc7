package eu.pontes.shell;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import eu.pontes.kernel.Problem;
import eu.pontes.platform.rest.Problems;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.Dependent;

/** A view could not open because a service refused: most often, the thing belongs to somebody else. */
@Tag("main")
@ParentLayout(MainLayout.class)
@PermitAll
@Dependent
class ProblemPage extends ErrorPage implements HasErrorParameter<Problem> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Problem> parameter) {
        Problem problem = parameter.getException();
        return show(
                Problems.status(problem),
                getTranslation(problem.key(), problem.arguments().toArray()));
    }
}
