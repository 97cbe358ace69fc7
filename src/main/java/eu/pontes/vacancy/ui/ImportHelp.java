package eu.pontes.vacancy.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import eu.pontes.vacancy.exchange.OfferTables;

/** Says which files can be brought, and what the columns are called. */
final class ImportHelp extends Details {

    ImportHelp() {
        setSummaryText(getTranslation("exchange.import.help"));
        Paragraph columns = new Paragraph(String.join(", ", OfferTables.columns()));
        columns.addClassName("p-hint");
        Div content = new Div(
                new UnorderedList(
                        item("exchange.import.help.csv"),
                        item("exchange.import.help.posting"),
                        item("exchange.import.help.json")),
                new Paragraph(getTranslation("exchange.import.help.columns")),
                columns);
        add(content);
    }

    private ListItem item(String key) {
        return new ListItem(getTranslation(key));
    }
}
