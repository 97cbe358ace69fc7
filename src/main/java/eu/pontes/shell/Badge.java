package eu.pontes.shell;

import com.vaadin.flow.component.html.Span;
import eu.pontes.kernel.Worded;

/** A state as its word, with the colour and the icon of its tone. */
public class Badge extends Span {

    public Badge(Tone tone, Worded state) {
        this(tone, state.key());
    }

    public Badge(Tone tone, String key) {
        setText(getTranslation(key));
        addClassNames("p-status", "p-status--" + tone.suffix());
    }
}
