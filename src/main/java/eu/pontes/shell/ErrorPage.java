package eu.pontes.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/** What every error page says: what happened, and the way back. */
class ErrorPage extends Main implements HasDynamicTitle {

    private String title = "";

    /** Shows the sentences for an HTTP status and returns that status. */
    int show(int status, String detail) {
        addClassName("p-page");
        title = getTranslation("problem.title." + status);
        add(new H1(title), new Paragraph(detail), new Anchor("", getTranslation("shell.to-home")));
        return status;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page", title);
    }
}
