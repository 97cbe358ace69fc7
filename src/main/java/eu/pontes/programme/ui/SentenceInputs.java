package eu.pontes.programme.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import eu.pontes.kernel.Language;
import eu.pontes.programme.Names;
import eu.pontes.programme.WriteSentence;
import eu.pontes.shell.Fields;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** What people are told, in every language. */
public final class SentenceInputs extends Div {

    private static final int LONGEST = 500;

    private final Map<Language, TextArea> areas = new EnumMap<>(Language.class);

    /**
     * @param label the text key of what is told, which names the language
     */
    public SentenceInputs(String label) {
        addClassName("p-form");
        for (Language language : Language.values()) {
            TextArea area = new TextArea(getTranslation(label, language.tag().toUpperCase(Locale.ROOT)));
            area.setMaxLength(LONGEST);
            areas.put(language, area);
            add(area);
        }
    }

    /**
     * Lets the service's names of the fields lead here.
     *
     * @param path of the sentence in the command that it fills
     */
    public void stand(Fields fields, String path) {
        areas.forEach((language, area) -> fields.add(path + "." + language.tag(), area));
    }

    /** Shows what is told now. */
    public void show(Names sentence) {
        areas.forEach((language, area) -> area.setValue(sentence.in(language)));
    }

    /** What was typed. */
    public WriteSentence sentence() {
        return new WriteSentence(in(Language.NL), in(Language.FR), in(Language.DE), in(Language.EN));
    }

    private String in(Language language) {
        return Objects.requireNonNull(areas.get(language)).getValue();
    }
}
