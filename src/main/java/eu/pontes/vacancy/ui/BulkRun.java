package eu.pontes.vacancy.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.function.SerializableRunnable;
import eu.pontes.kernel.Problem;
import eu.pontes.shell.Notice;
import eu.pontes.shell.Tone;
import eu.pontes.vacancy.OfferSummary;
import eu.pontes.vacancy.bulk.BulkAnswer;
import eu.pontes.vacancy.bulk.BulkService;
import eu.pontes.vacancy.bulk.BulkStep;
import java.util.stream.Collectors;

/**
 * Does a step with one offer after the other and shows how far it is, then says what went, what did not and why. The
 * browser asks for each next offer, so that what is shown is true and nothing goes on behind a closed window.
 */
final class BulkRun extends Div {

    private final transient BulkService bulk;
    private final transient BulkBar.Wish wish;
    private final SerializableRunnable afterwards;
    private final Paragraph state = new Paragraph();
    private final ProgressBar bar;
    private final UnorderedList done = new UnorderedList();
    private final UnorderedList refused = new UnorderedList();

    BulkRun(BulkService bulk, BulkBar.Wish wish, SerializableRunnable afterwards) {
        this.bulk = bulk;
        this.wish = wish;
        this.afterwards = afterwards;
        bar = new ProgressBar(0, wish.offers().size());
        bar.getElement().setAttribute("aria-label", getTranslation(wish.action().key()));
        addClassName("p-bulk");
        state.getElement().setAttribute("role", "status");
        add(state, bar);
        addAttachListener(attached -> {
            if (attached.isInitialAttach()) {
                next(0);
            }
        });
    }

    private void next(int at) {
        if (at == wish.offers().size()) {
            conclude();
            return;
        }
        OfferSummary offer = wish.offers().get(at);
        bar.setValue(at);
        state.setText(getTranslation("vacancy.bulk.at", at + 1, wish.offers().size()));
        getElement().executeJs("return true").then(painted -> {
            tell(offer, bulk.one(wish.action(), wish.lastDay(), BulkStep.of(offer.id(), offer.version())));
            next(at + 1);
        });
    }

    private void tell(OfferSummary offer, BulkAnswer answer) {
        answer.result().ifPresent(result -> done.add(new ListItem(new Anchor("offers/" + result.id(), offer.title()))));
        answer.problem().ifPresent(problem -> {
            ListItem item = new ListItem(new Anchor("offers/" + offer.id(), offer.title()));
            item.add(": " + words(problem));
            refused.add(item);
        });
    }

    private String words(Problem problem) {
        return problem instanceof Problem.Invalid invalid
                ? invalid.errors().stream()
                        .map(error ->
                                getTranslation(error.key(), error.arguments().toArray()))
                        .distinct()
                        .collect(Collectors.joining(" "))
                : getTranslation(problem.key(), problem.arguments().toArray());
    }

    private void conclude() {
        remove(state, bar);
        told(Tone.OK, wish.action().doneKey(), done);
        told(Tone.WARN, "vacancy.bulk.refused", refused);
        getElement().setAttribute("tabindex", "-1");
        getElement().callJsFunction("focus");
        afterwards.run();
    }

    private void told(Tone tone, String key, UnorderedList offers) {
        int number = (int) offers.getChildren().count();
        if (number > 0) {
            add(new Notice(tone, new Div(new Paragraph(getTranslation(key, number)), offers)));
        }
    }
}
