package eu.pontes.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What stands where a list would be: why there is nothing, and what to do about it. */
public final class EmptyState extends Div {

    public EmptyState(String sentence, Component... ways) {
        addClassName("p-empty");
        add(new Paragraph(sentence));
        add(ways);
    }
}
