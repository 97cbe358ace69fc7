package eu.pontes.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** A few words that stand out from the page because the reader should not miss them. */
public class Notice extends Div {

    public Notice(Tone tone, Component... content) {
        super(content);
        addClassNames("p-notice", "p-notice--" + tone.suffix());
    }

    public Notice(Tone tone, String sentence) {
        this(tone, new Paragraph(sentence));
    }
}
