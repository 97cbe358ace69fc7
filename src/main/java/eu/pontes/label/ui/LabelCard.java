package eu.pontes.label.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import eu.pontes.label.LabelStanding;
import eu.pontes.label.LabelView;
import eu.pontes.platform.text.Formats;

/** One label with what its holder needs to show it: the code and the address that verify it. */
class LabelCard extends Div {

    LabelCard(LabelView label, Formats formats) {
        addClassName("p-card");
        String address = "/verify/" + label.token();
        Anchor verify = new Anchor(address, getTranslation("label.verify"));
        verify.setRouterIgnore(true);
        add(
                new H3(label.number()),
                new Paragraph(Statuses.of(label.standing())),
                new Paragraph(label.planTitle()),
                new Paragraph(getTranslation(
                        "label.period", formats.date(label.awardedOn()), formats.date(label.validTo()))));
        if (label.reason() != null) {
            add(new Paragraph(getTranslation("label.reason", label.reason())));
        }
        if (label.standing() == LabelStanding.VALID) {
            Image code = new Image(address + "/qr.svg", getTranslation("label.qr"));
            code.setWidth("8rem");
            code.setHeight("8rem");
            Div figure = new Div(code);
            figure.addClassName("p-figure");
            add(figure);
        }
        add(new Paragraph(verify));
    }
}
