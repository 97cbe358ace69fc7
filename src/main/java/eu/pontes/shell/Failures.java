package eu.pontes.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import eu.pontes.kernel.Problem;
import eu.pontes.platform.data.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What users see when a click fails: the service's own sentence, or an incident id for the log. */
@ApplicationScoped
class Failures implements ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    void install(@Observes ServiceInitEvent start) {
        start.getSource().addSessionInitListener(event -> event.getSession().setErrorHandler(this));
    }

    @Override
    public void error(ErrorEvent event) {
        UI ui = UI.getCurrent();
        Throwable failure = event.getThrowable();
        Problem problem = problemIn(failure);
        if (problem == null) {
            String incident = log("a background action", failure);
            if (ui != null) {
                show(ui.getTranslation("problem.failure", incident));
            }
        } else if (ui != null) {
            show(ui.getTranslation(problem.key(), problem.arguments().toArray()));
        }
    }

    /** Writes a failure to the log and returns the id to find it by. */
    static String log(String where, Throwable failure) {
        String incident = Ids.next().toString();
        LOG.error("Incident {} at {}", incident, where, failure);
        return incident;
    }

    private static @org.jspecify.annotations.Nullable Problem problemIn(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .filter(Problem.class::isInstance)
                .map(Problem.class::cast)
                .findFirst()
                .orElse(null);
    }

    private static void show(String sentence) {
        Notification notification = Notification.show(sentence, 0, Notification.Position.TOP_CENTER);
        notification.addThemeVariants(NotificationVariant.LUMO_ERROR);
        notification.setAssertive(true);
    }
}
