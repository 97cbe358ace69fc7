package eu.pontes.vacancy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import eu.pontes.kernel.PageRequest;
import eu.pontes.vacancy.OfferContent;
import eu.pontes.vacancy.OfferId;
import eu.pontes.vacancy.OfferService;
import eu.pontes.vacancy.template.TemplateId;
import eu.pontes.vacancy.template.TemplateService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** With what a new offer begins: a template or an earlier offer, named in the address so that reload and back work. */
@ApplicationScoped
class Beginnings {

    private static final String TEMPLATE = "template";
    private static final String OFFER = "offer";

    /** Whoever looks for an older one copies it from the list. */
    private static final PageRequest LATEST = new PageRequest(0, 10);

    private final TemplateService templates;
    private final OfferService offers;

    @Inject
    Beginnings(TemplateService templates, OfferService offers) {
        this.templates = templates;
        this.offers = offers;
    }

    /** What the address asks to begin with. */
    Optional<OfferContent> content(QueryParameters address) {
        return address.getSingleParameter(TEMPLATE)
                .map(id -> templates.beginning(TemplateId.parse(id)))
                .or(() -> address.getSingleParameter(OFFER).map(id -> offers.beginning(OfferId.parse(id))));
    }

    /** The address of a new offer that begins with a template. */
    static String path(TemplateId template) {
        return "offers/new?" + TEMPLATE + "=" + template;
    }

    /** A choice among what there is to begin with; nothing where there is nothing yet. */
    Div choice() {
        ComboBox<Beginning> choice = new ComboBox<>();
        List<Beginning> found = found(choice);
        choice.setLabel(choice.getTranslation("vacancy.begin"));
        choice.setHelperText(choice.getTranslation("vacancy.begin.help"));
        choice.setItems(found);
        choice.setItemLabelGenerator(Beginning::label);
        choice.setWidthFull();
        choice.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                UI.getCurrent().navigate("offers/new", change.getValue().address());
            }
        });
        Div place = new Div(choice);
        place.addClassName("p-form");
        place.setVisible(!found.isEmpty());
        return place;
    }

    private List<Beginning> found(Component reader) {
        List<Beginning> found = new ArrayList<>();
        templates
                .templates()
                .forEach(template -> found.add(new Beginning(
                        TEMPLATE,
                        template.id().toString(),
                        reader.getTranslation("vacancy.begin.template", template.name()))));
        offers.offers(Optional.empty(), LATEST)
                .items()
                .forEach(offer -> found.add(new Beginning(
                        OFFER,
                        offer.id().toString(),
                        reader.getTranslation("vacancy.begin.offer", offer.title(), offer.place()))));
        return found;
    }

    /** One thing to begin with. */
    private record Beginning(String parameter, String id, String label) implements Serializable {

        QueryParameters address() {
            return QueryParameters.of(parameter, id);
        }
    }
}
