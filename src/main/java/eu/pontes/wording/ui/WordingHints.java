package eu.pontes.wording.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import eu.pontes.kernel.Language;
import eu.pontes.shell.Notice;
import eu.pontes.shell.Tone;
import eu.pontes.wording.Finding;
import eu.pontes.wording.WordingService;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Says below the fields of a form, while somebody writes, which words are worth a thought. It holds nothing back. What
 * stands in one field can make the words of another fine, so all are read together.
 */
public final class WordingHints implements Serializable {

    private static final int PAUSE = 600;

    private final Map<String, SerializableSupplier<String>> texts = new LinkedHashMap<>();
    private final Map<String, Div> places = new LinkedHashMap<>();
    private SerializableRunnable reading = () -> {};

    /** The place below a field in which people write, for what is found in it. */
    public <F extends Component & HasValue<?, String> & HasValueChangeMode> Component under(String name, F field) {
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE);
        return under(name, List.of(field), field::getValue);
    }

    /** The place below fields in which people choose, for what is found in the text that stands for their choice. */
    public Component under(String name, List<? extends HasValue<?, ?>> fields, SerializableSupplier<String> text) {
        Div place = new Div();
        place.getElement().setAttribute("role", "status");
        place.setVisible(false);
        texts.put(name, text);
        places.put(name, place);
        fields.forEach(field -> field.addValueChangeListener(change -> reading.run()));
        return place;
    }

    /** Forgets a field that is no longer in the form. */
    public void forget(String name) {
        texts.remove(name);
        places.remove(name);
        reading.run();
    }

    /** Begins to read what is written, in the language that is chosen. */
    public void start(WordingService wording, HasValue<?, Language> language) {
        reading = () -> show(wording, language);
        language.addValueChangeListener(change -> reading.run());
        reading.run();
    }

    private void show(WordingService wording, HasValue<?, Language> language) {
        places.values().forEach(place -> place.setVisible(false));
        Language written = language.getValue();
        if (written == null) {
            return;
        }
        Map<String, String> read = new LinkedHashMap<>();
        texts.forEach((name, text) -> read.put(name, text.get()));
        Map<String, List<Finding>> found =
                wording.check(read, written).stream().collect(Collectors.groupingBy(Finding::field));
        places.forEach((name, place) -> fill(place, found.getOrDefault(name, List.of()), written));
    }

    private static void fill(Div place, List<Finding> findings, Language written) {
        Tone tone = findings.stream().anyMatch(Finding::asksForAReason) ? Tone.WARN : Tone.INFO;
        place.removeAll();
        place.add(new Notice(tone, new FindingList(findings, written)));
        place.setVisible(!findings.isEmpty());
    }
}
