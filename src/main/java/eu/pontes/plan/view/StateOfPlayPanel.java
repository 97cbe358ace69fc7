package eu.pontes.plan.view;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import eu.pontes.kernel.Language;
import eu.pontes.plan.Figure;
import eu.pontes.plan.Headcounts;
import eu.pontes.plan.StateOfPlayView;
import eu.pontes.platform.text.Formats;

/** Where an employer stands in figures: the totals, and the workforce by each division that was counted. */
public final class StateOfPlayPanel extends Div {

    private final Language language = Language.of(getLocale());
    private final transient Formats formats = Formats.of(language);
    private final DescriptionList facts = new DescriptionList();

    public StateOfPlayPanel(StateOfPlayView state) {
        addClassName("p-section");
        facts.addClassName("p-facts");
        Headcounts headcounts = state.headcounts();
        fact(getTranslation("plan.state.reference-date"), formats.date(state.referenceDate()));
        fact(getTranslation("plan.state.total"), total(headcounts.workforce()));
        headcounts
                .groups()
                .forEach(group -> fact(group.name().in(language), share(group.people(), headcounts.workforce())));
        fact(
                getTranslation("plan.state.basis"),
                getTranslation(state.lawfulBasis().key()));
        if (!state.note().isBlank()) {
            fact(getTranslation("plan.state.note"), state.note());
        }
        add(facts);
        headcounts.tables().forEach(table -> add(new HeadcountTable(table, headcounts)));
        if (headcounts.tablesHideSome()) {
            Paragraph legend = new Paragraph(getTranslation("plan.figure.legend"));
            legend.addClassName("p-hint");
            add(legend);
        }
    }

    private void fact(String label, String value) {
        facts.add(new DescriptionList.Term(label), new DescriptionList.Description(value));
    }

    private String total(Figure workforce) {
        return workforce.people().map(formats::number).orElseGet(() -> getTranslation("plan.state.hidden"));
    }

    private String share(Figure people, Figure workforce) {
        return people.people()
                .flatMap(number ->
                        workforce.people().map(everybody -> getTranslation("plan.state.of", number, everybody)))
                .orElseGet(() -> getTranslation("plan.state.hidden"));
    }
}
