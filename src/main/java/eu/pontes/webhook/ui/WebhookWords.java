package eu.pontes.webhook.ui;

import com.vaadin.flow.component.Component;
import eu.pontes.webhook.WebhookCall;
import eu.pontes.webhook.WebhookEvent;
import java.util.Set;
import java.util.stream.Collectors;

/** Webhooks and their calls in the reader's words. */
final class WebhookWords {

    private WebhookWords() {}

    static String events(Component reader, Set<WebhookEvent> events) {
        return events.stream()
                .sorted()
                .map(event -> reader.getTranslation(event.key()))
                .collect(Collectors.joining("; "));
    }

    /** How a call ended, with the status that was answered, if any was. */
    static String outcome(Component reader, WebhookCall call) {
        String outcome = reader.getTranslation(call.outcome().key());
        return call.httpStatus()
                .map(status -> reader.getTranslation("hook.answer", outcome, Integer.toString(status)))
                .orElse(outcome);
    }
}
