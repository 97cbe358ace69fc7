package eu.pontes.vacancy.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableRunnable;
import eu.pontes.vacancy.OfferStatus;
import eu.pontes.vacancy.PublishOffer;
import java.io.Serializable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The buttons for what may become of an offer, as the table of its life has it. */
final class OfferToolbar extends Div {

    private static final int NONE = 0;

    private final Select<Integer> headStart = new Select<>();

    /**
     * The buttons in a state.
     *
     * @param kept whether the offer was saved before
     */
    OfferToolbar(OfferStatus status, boolean kept, Moves moves) {
        addClassName("p-toolbar");
        boolean draft = status == OfferStatus.DRAFT;
        if (draft) {
            add(askHeadStart());
        }
        if (status.isEditable()) {
            button(draft ? "vacancy.editor.save-draft" : "vacancy.editor.save", moves::save);
        }
        if (draft) {
            primary("vacancy.editor.publish", moves::publish);
        } else if (status.canBecome(OfferStatus.PUBLISHED)) {
            primary(reopening(status), moves::reopen);
        }
        offer(status, OfferStatus.SUSPENDED, "vacancy.editor.suspend", moves::suspend);
        offer(status, OfferStatus.FILLED, "vacancy.editor.fill", moves::fill);
        if (kept) {
            button("vacancy.editor.copy", moves::copy);
            button("vacancy.editor.template", moves::template);
        }
        offer(status, OfferStatus.ARCHIVED, "vacancy.editor.archive", moves::archive);
        if (status.canBecome(OfferStatus.CLOSED)) {
            destructive("vacancy.editor.close", moves::close);
        }
        if (draft && kept) {
            destructive("vacancy.editor.discard", moves::discard);
        }
    }

    /** The verb that shows an offer to everybody again, or earlier. */
    static String reopening(OfferStatus status) {
        return switch (status) {
            case HEAD_START -> "vacancy.editor.open-now";
            case SUSPENDED -> "vacancy.editor.resume";
            case DRAFT, PUBLISHED, FILLED, CLOSED, EXPIRED, ARCHIVED -> "vacancy.editor.reopen";
        };
    }

    /** For how many working days only job desks will see it, or nothing. */
    @Nullable Integer headStart() {
        Integer days = headStart.getValue();
        return days == null || days == NONE ? null : days;
    }

    private Select<Integer> askHeadStart() {
        headStart.addClassName("p-toolbar__question");
        headStart.setLabel(getTranslation("vacancy.editor.head-start"));
        headStart.setItems(IntStream.concat(
                        IntStream.of(NONE),
                        IntStream.rangeClosed(PublishOffer.SHORTEST_HEAD_START, PublishOffer.LONGEST_HEAD_START))
                .boxed()
                .toList());
        headStart.setItemLabelGenerator(days -> days == NONE
                ? getTranslation("vacancy.editor.head-start.none")
                : getTranslation("vacancy.editor.head-start.days", days));
        headStart.setValue(NONE);
        return headStart;
    }

    private void offer(OfferStatus from, OfferStatus target, String key, SerializableRunnable move) {
        if (from.canBecome(target)) {
            button(key, move);
        }
    }

    private Button button(String key, SerializableRunnable move) {
        Button button = new Button(getTranslation(key), click -> move.run());
        add(button);
        return button;
    }

    private void primary(String key, SerializableRunnable move) {
        button(key, move).addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    }

    private void destructive(String key, SerializableRunnable move) {
        button(key, move).addThemeVariants(ButtonVariant.LUMO_ERROR);
    }

    /** What the buttons do. */
    interface Moves extends Serializable {
        void save();

        void publish();

        void reopen();

        void suspend();

        void fill();

        void copy();

        void template();

        void archive();

        void close();

        void discard();
    }
}
