package eu.pontes.vacancy.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import eu.pontes.shell.Decision;
import eu.pontes.vacancy.OfferSummary;
import eu.pontes.vacancy.bulk.BulkAction;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Chooses several offers of a list, and says what is to be done with them. Everything in it is reached by Tab. */
final class BulkBar extends Div {

    private final transient Map<OfferSummary, Checkbox> choices = new LinkedHashMap<>();
    private final Map<BulkAction, Button> buttons = new EnumMap<>(BulkAction.class);
    private final Checkbox all = new Checkbox(getTranslation("vacancy.bulk.all"));
    private final Span count = new Span();
    private final transient LocalDate today;
    private final SerializableConsumer<Wish> start;

    BulkBar(LocalDate today, SerializableConsumer<Wish> start) {
        this.today = today;
        this.start = start;
        addClassName("p-toolbar");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("vacancy.bulk.title"));
        count.getElement().setAttribute("role", "status");
        all.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choices.values().forEach(choice -> choice.setValue(change.getValue()));
            }
        });
        add(all, count);
        for (BulkAction action : BulkAction.values()) {
            Button button = new Button(getTranslation(action.key()), click -> ask(action));
            buttons.put(action, button);
            add(button);
        }
        follow();
    }

    /** The box by which an offer is chosen. */
    Checkbox choose(OfferSummary offer) {
        Checkbox choice = new Checkbox();
        choice.setAriaLabel(getTranslation("vacancy.bulk.choose", offer.title()));
        choice.addValueChangeListener(change -> follow());
        choices.put(offer, choice);
        return choice;
    }

    private List<OfferSummary> chosen() {
        return choices.entrySet().stream()
                .filter(choice -> choice.getValue().getValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** A step is offered where at least one of the chosen offers may take it; the others will say why they may not. */
    private void follow() {
        List<OfferSummary> chosen = chosen();
        count.setText(getTranslation("vacancy.bulk.count", chosen.size()));
        all.setValue(!chosen.isEmpty() && chosen.size() == choices.size());
        buttons.forEach((action, button) -> {
            button.setVisible(!chosen.isEmpty());
            button.setEnabled(chosen.stream().anyMatch(offer -> action.fits(offer.status())));
        });
    }

    private void ask(BulkAction action) {
        Wish wish = new Wish(action, null, chosen());
        switch (action) {
            case SUSPEND, COPY -> start.accept(wish);
            case PUBLISH -> decide(wish, "vacancy.bulk.publish.about");
            case CLOSE -> decide(wish, "vacancy.bulk.close.loss");
            case ARCHIVE -> decide(wish, "vacancy.bulk.archive.loss");
            case EXTEND -> askLastDay(wish);
        }
    }

    private void decide(Wish wish, String consequence) {
        Decision decision = decision(wish, consequence);
        if (wish.action() == BulkAction.CLOSE) {
            decision.destructive();
        }
        decision.open(() -> {}, () -> start.accept(wish));
    }

    private void askLastDay(Wish wish) {
        Decision decision = decision(wish, "vacancy.bulk.extend.about");
        DatePicker day = decision.fields().add("lastDay", new DatePicker(getTranslation("vacancy.form.valid-through")));
        day.setLocale(getLocale());
        day.setMin(today);
        day.setValue(today.plusMonths(1));
        decision.asking(day);
        decision.open(
                () -> {},
                () -> start.accept(
                        new Wish(wish.action(), day.getOptionalValue().orElse(today), wish.offers())));
    }

    private Decision decision(Wish wish, String consequence) {
        return new Decision(
                getTranslation(wish.action().key()),
                getTranslation(consequence, wish.offers().size()));
    }

    /**
     * What is to be done with what.
     *
     * @param lastDay on which people can react, where offers are extended
     */
    record Wish(BulkAction action, @Nullable LocalDate lastDay, List<OfferSummary> offers) {}
}
