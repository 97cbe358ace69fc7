package eu.pontes.vacancy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import eu.pontes.kernel.Language;
import eu.pontes.shell.Decision;
import eu.pontes.shell.Notice;
import eu.pontes.shell.Tone;
import eu.pontes.vacancy.OfferSummary;
import eu.pontes.wording.Finding;
import eu.pontes.wording.ui.FindingList;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks, before something goes public, about what is worth a second look: words that need a reason, and twins. */
final class PublishDecision implements Serializable {

    private static final int LONGEST_REASON = 1000;

    private final Decision decision;
    private @Nullable TextArea reason;

    PublishDecision(String verb, Doubts doubts, Language written) {
        UnorderedList twins = new UnorderedList();
        doubts.twins().forEach(twin -> twins.add(new ListItem(link(twin))));
        String alike = twins.getTranslation("vacancy.twins", doubts.twins().size());
        if (doubts.words().isEmpty()) {
            decision = new Decision(verb, alike);
            decision.showing(twins);
        } else {
            decision = new Decision(verb, twins.getTranslation("vacancy.wording.consequence"));
            if (!doubts.twins().isEmpty()) {
                decision.showing(new Notice(Tone.WARN, new Div(new Paragraph(alike), twins)));
            }
            reason = askWhy(doubts.words(), written);
        }
    }

    void open(Attempt attempt, SerializableRunnable afterwards) {
        decision.open(() -> attempt.run(reason == null ? null : reason.getValue()), afterwards);
    }

    private static Component link(OfferSummary twin) {
        return new Anchor("offers/" + twin.id(), twin.title() + ", " + twin.place(), AnchorTarget.BLANK);
    }

    private TextArea askWhy(List<Finding> words, Language written) {
        decision.setHeaderTitle(decision.getTranslation("vacancy.wording.title"));
        decision.showing(new FindingList(words, written));
        TextArea why =
                decision.askingText("wordingReason", decision.getTranslation("vacancy.wording.reason"), LONGEST_REASON);
        why.setRequiredIndicatorVisible(true);
        return why;
    }

    /**
     * What is worth a second look.
     *
     * @param words that name a protected criterion and have no reason yet
     * @param twins open offers of the employer that say the same
     */
    record Doubts(List<Finding> words, List<OfferSummary> twins) {

        boolean none() {
            return words.isEmpty() && twins.isEmpty();
        }
    }

    /** What is tried with the reason, or without one where none is asked. */
    @FunctionalInterface
    interface Attempt extends Serializable {
        void run(@Nullable String reason);
    }
}
