package eu.pontes.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** How every page of the workplace begins: where one came from, what this is, and what can be done with it. */
public final class PageHeader extends Div {

    private final Div words = new Div();
    private final Div actions = new Div();

    public PageHeader(String title) {
        addClassName("p-page-header");
        words.add(new H1(title));
        actions.addClassName("p-toolbar");
        actions.setVisible(false);
        add(words, actions);
    }

    /** Puts a link to the list or the whole that this page is a part of above the title. */
    public PageHeader backTo(String path, String name) {
        Anchor back = new Anchor(path, name);
        back.addClassName("p-back");
        words.addComponentAsFirst(back);
        return this;
    }

    /** Says below the title what the page is for. */
    public PageHeader lead(String sentence) {
        words.add(new Paragraph(sentence));
        return this;
    }

    /** Puts a state or a figure that changes below the title. */
    public PageHeader about(Component... parts) {
        words.add(parts);
        return this;
    }

    /** Puts what one most often comes here for beside the title. */
    public PageHeader actions(Component... links) {
        actions.add(links);
        actions.setVisible(true);
        return this;
    }

    /** Puts a link beside the title that looks like the main thing to do here. */
    public PageHeader mainAction(String path, String verb) {
        return actions(mainLink(path, verb));
    }

    /** A link that looks like the main thing to do. */
    public static Anchor mainLink(String path, String verb) {
        Anchor link = new Anchor(path, verb);
        link.addClassName("p-action");
        return link;
    }
}
