package eu.pontes.plan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import eu.pontes.shell.ChangeTable;
import eu.pontes.shell.Notice;
import eu.pontes.shell.Tone;
import java.time.Instant;
import java.util.List;

/** Says that a form shows what the reader typed before and never saved, and offers to throw it away. */
final class TypedNotice extends Notice {

    private final Div words = new Div();

    TypedNotice(Instant at, SerializableRunnable discard) {
        super(Tone.INFO);
        words.add(new Paragraph(getTranslation("drafting.found", at)));
        words.addClassName("p-form");
        Button away = new Button(getTranslation("drafting.discard"), click -> discard.run());
        words.add(new Div(away));
        add(words);
    }

    /** Somebody saved the page meanwhile: what is stored now stands beside what was typed. */
    void compare(List<TypedFields.Shown> stored, List<TypedFields.Shown> typed) {
        ChangeTable table = new ChangeTable(
                getTranslation("drafting.compare"),
                List.of(
                        getTranslation("drafting.field"),
                        getTranslation("drafting.stored"),
                        getTranslation("drafting.typed")));
        for (int i = 0; i < stored.size(); i++) {
            if (!stored.get(i).equals(typed.get(i))) {
                table.row(
                        stored.get(i).label(),
                        stored.get(i).value(),
                        typed.get(i).value());
            }
        }
        words.addComponentAtIndex(1, table);
        words.addComponentAtIndex(1, new Paragraph(getTranslation("drafting.changed")));
    }
}
