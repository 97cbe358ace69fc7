package eu.pontes.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;

/** What every error page says: what happened, and the way back. */
class ErrorPage extends Main implements HasDynamicTitle {

    private String title = "";

    /** Shows the sentences for an HTTP status and returns that status. */
    int show(int status, String detail) {
        addClassName("p-page");
        title = getTranslation("problem.title." + status);
        add(new PageHeader(title).lead(detail), new Anchor("", getTranslation("shell.to-home")));
        return status;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page", title);
    }
}
