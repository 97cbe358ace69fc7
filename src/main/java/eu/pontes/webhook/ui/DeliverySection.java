package eu.pontes.webhook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import eu.pontes.kernel.Page;
import eu.pontes.shell.Badge;
import eu.pontes.shell.EmptyState;
import eu.pontes.shell.Tables;
import eu.pontes.shell.Tone;
import eu.pontes.webhook.Delivery;
import eu.pontes.webhook.DeliveryStatus;
import java.util.UUID;

/** A stretch of what a webhook was told or is to be told: when, how it went, and when it is tried again. */
final class DeliverySection extends Section {

    private final Div ways = new Div();
    private final SerializableConsumer<UUID> replay;

    /**
     * Shows a stretch.
     *
     * @param replay tells a message once more that was given up
     */
    DeliverySection(Page<Delivery> page, SerializableConsumer<UUID> replay) {
        this.replay = replay;
        addClassName("p-section");
        ways.addClassName("p-toolbar");
        add(new H2(getTranslation("hook.calls")), new Paragraph(getTranslation("hook.calls.lead")), ways);
        add(page.total() == 0 ? new EmptyState(getTranslation("hook.calls.empty")) : table(page));
    }

    /** Adds something to do above the list. */
    void way(String verb, SerializableRunnable click) {
        ways.add(new Button(getTranslation(verb), pressed -> click.run()));
    }

    private Component table(Page<Delivery> page) {
        NativeTable table = Tables.table(
                getTranslation("hook.calls"),
                getTranslation("hook.calls.event"),
                getTranslation("hook.calls.status"),
                getTranslation("hook.calls.answer"),
                getTranslation("hook.calls.tries"),
                getTranslation("hook.calls.at"),
                getTranslation("hook.calls.next"));
        page.items().forEach(delivery -> fill(table, delivery));
        return table;
    }

    private void fill(NativeTable table, Delivery delivery) {
        NativeTableRow row =
                Tables.row(table, new Text(getTranslation(delivery.event().key())));
        row.addDataCell().add(new Badge(tone(delivery.status()), delivery.status()));
        cell(
                row,
                "hook.calls.answer",
                new Span(delivery.lastCall()
                        .map(call -> WebhookWords.outcome(this, call))
                        .orElseGet(() -> getTranslation("hook.calls.none"))));
        cell(row, "hook.calls.tries", new Span(Integer.toString(delivery.calls())));
        cell(row, "hook.calls.at", new Span(getTranslation("hook.page.moment", delivery.at())));
        cell(row, "hook.calls.next", next(delivery));
    }

    private Component next(Delivery delivery) {
        if (delivery.status() != DeliveryStatus.DEAD) {
            return new Span(delivery.nextTry()
                    .map(moment -> getTranslation("hook.page.moment", moment))
                    .orElseGet(() -> getTranslation("hook.calls.none")));
        }
        Button again = new Button(getTranslation("hook.calls.replay"), click -> replay.accept(delivery.message()));
        again.setAriaLabel(getTranslation(
                "hook.calls.replay.of",
                again.getText(),
                getTranslation(delivery.event().key()),
                delivery.at()));
        return again;
    }

    private void cell(NativeTableRow row, String column, Component content) {
        Tables.cell(row, getTranslation(column), content);
    }

    private static Tone tone(DeliveryStatus status) {
        return switch (status) {
            case WAITING -> Tone.INFO;
            case FAILED -> Tone.WARN;
            case DELIVERED -> Tone.OK;
            case DEAD -> Tone.ERROR;
        };
    }
}
