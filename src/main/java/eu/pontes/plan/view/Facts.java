package eu.pontes.plan.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;

/** Names with their values, one below the other. */
final class Facts extends DescriptionList {

    Facts() {
        addClassName("p-facts");
    }

    Facts fact(String key, String value) {
        add(new Term(getTranslation(key)), new Description(value));
        return this;
    }

    Facts fact(String key, Component value) {
        add(new Term(getTranslation(key)), new Description(value));
        return this;
    }
}
