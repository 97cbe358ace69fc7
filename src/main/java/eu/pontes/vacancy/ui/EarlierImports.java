package eu.pontes.vacancy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import eu.pontes.shell.Decision;
import eu.pontes.shell.EmptyState;
import eu.pontes.vacancy.exchange.ImportSummary;
import java.util.List;
import java.util.UUID;

/** The files that were taken over before, of which a whole one can be undone while nobody has worked with it. */
final class EarlierImports extends Section {

    private final SerializableConsumer<UUID> undo;
    private final SerializableRunnable afterwards;

    EarlierImports(List<ImportSummary> imports, SerializableConsumer<UUID> undo, SerializableRunnable afterwards) {
        this.undo = undo;
        this.afterwards = afterwards;
        addClassName("p-section");
        add(new H2(getTranslation("exchange.imports")));
        if (imports.isEmpty()) {
            add(new EmptyState(getTranslation("exchange.imports.none")));
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("p-cards");
            imports.forEach(one -> list.add(card(one)));
            add(list);
        }
    }

    private Component card(ImportSummary one) {
        Paragraph facts = new Paragraph(
                getTranslation("exchange.imports.facts", one.importedAt(), one.made(), one.faulty(), one.twins()));
        facts.addClassName("p-card__meta");
        ListItem card = new ListItem(new H3(one.fileName()), facts);
        card.addClassName("p-card");
        if (one.undoneAt() != null) {
            card.add(new Paragraph(getTranslation("exchange.imports.undone", one.undoneAt())));
        } else if (one.canBeUndone()) {
            card.add(new Button(getTranslation("exchange.imports.undo"), click -> ask(one)));
        } else {
            card.add(new Paragraph(getTranslation("exchange.imports.worked-with")));
        }
        return card;
    }

    private void ask(ImportSummary one) {
        new Decision(
                        getTranslation("exchange.imports.undo"),
                        getTranslation("exchange.imports.undo.lost", one.standing()))
                .destructive()
                .open(() -> undo.accept(one.id()), afterwards);
    }
}
