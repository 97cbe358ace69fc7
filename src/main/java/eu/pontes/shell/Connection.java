package eu.pontes.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Says in the reader's language that the network is away, and tries again soon: what was typed is then sent on. */
@ApplicationScoped
class Connection {

    private static final int TRY_AGAIN_MILLIS = 2000;

    void word(@Observes ServiceInitEvent start) {
        start.getSource().addUIInitListener(event -> {
            var ui = event.getUI();
            ui.getReconnectDialogConfiguration().setReconnectInterval(TRY_AGAIN_MILLIS);
            ui.getPage()
                    .executeJs(
                            "const i = window.Vaadin && window.Vaadin.connectionIndicator;"
                                    + "if (i) { i.offlineText = $0; i.reconnectingText = $1; i.onlineText = $2; }",
                            ui.getTranslation("shell.connection.offline"),
                            ui.getTranslation("shell.connection.reconnecting"),
                            ui.getTranslation("shell.connection.online"));
        });
    }
}
