package eu.pontes.vacancy.board.ui;

import com.vaadin.flow.component.html.Pre;

/** XML to read and copy, in lines that break where the page ends. */
final class Listing extends Pre {

    Listing(String name, String xml) {
        super(xml);
        addClassName("p-listing");
        getElement().setAttribute("dir", "auto");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("tabindex", "0");
        setAriaLabel(name);
    }

    private void setAriaLabel(String name) {
        getElement().setAttribute("aria-label", name);
    }
}
