package eu.pontes.plan.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import eu.pontes.kernel.Language;
import eu.pontes.plan.drafting.Writer;
import eu.pontes.platform.text.Formats;
import eu.pontes.shell.Decision;
import eu.pontes.shell.Fields;
import eu.pontes.shell.Notice;
import eu.pontes.shell.Tone;

/** Says who else writes this page. */
final class WriterNotice extends Notice {

    private final Div words = new Div();

    /** Somebody is writing; taking over is possible, and said plainly. */
    WriterNotice(Writer writer, Fields.Attempt takeOver) {
        this("drafting.writer", writer);
        words.add(new Div(new Button(
                getTranslation("drafting.take-over"),
                click -> new Decision(
                                getTranslation("drafting.take-over"),
                                getTranslation("drafting.take-over.consequence", writer.name()))
                        .open(takeOver, () -> UI.getCurrent().refreshCurrentRoute(false)))));
    }

    private WriterNotice(String key, Writer writer) {
        super(Tone.WARN);
        String since = Formats.of(Language.of(getLocale())).time(writer.since());
        words.addClassName("p-form");
        words.add(new Paragraph(getTranslation(key, writer.name(), since)));
        add(words);
        getElement().setAttribute("role", "status");
    }

    /** Somebody took this page over from the reader. */
    static WriterNotice tookOver(Writer writer) {
        return new WriterNotice("drafting.taken-over", writer);
    }
}
