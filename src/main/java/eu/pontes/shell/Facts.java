package eu.pontes.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;

/** Names with their values, one below the other. */
public final class Facts extends DescriptionList {

    public Facts() {
        addClassName("p-facts");
    }

    /** Adds a value under the text of a key. */
    public Facts fact(String key, String value) {
        add(new Term(getTranslation(key)), new Description(value));
        return this;
    }

    /** Adds what shows a value under the text of a key. */
    public Facts fact(String key, Component value) {
        add(new Term(getTranslation(key)), new Description(value));
        return this;
    }
}
