package eu.pontes.referral.ui;

import com.vaadin.flow.component.html.DescriptionList;

/** What is known of a thing, as terms with their values. */
class Facts extends DescriptionList {

    Facts() {
        addClassName("p-facts");
    }

    Facts with(String term, String value) {
        add(new Term(term), new Description(value));
        return this;
    }
}
