package eu.pontes.plan.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import eu.pontes.kernel.Language;
import eu.pontes.plan.Figure;
import eu.pontes.plan.Headcounts;
import eu.pontes.platform.text.Formats;
import java.util.List;

/** The workforce by one division against the groups; of a long table the beginning, until somebody asks for the rest. */
final class HeadcountTable extends Div {

    private static final int AT_FIRST = 20;

    private final Language language = Language.of(getLocale());
    private final transient Formats formats = Formats.of(language);
    private final NativeTable table = new NativeTable();

    HeadcountTable(Headcounts.Table content, Headcounts headcounts) {
        String caption = getTranslation(
                "plan.figure.by", getTranslation(content.division().key()));
        table.addClassName("p-table");
        table.setCaptionText(caption);
        NativeTableRow head = table.getHead().addRow();
        heading(head, getTranslation(content.division().key()), "col");
        number(heading(head, getTranslation("plan.grid.everybody"), "col"));
        headcounts.groups().forEach(group -> number(heading(head, group.name().in(language), "col")));
        Div scroll = new Div(table);
        scroll.addClassName("p-scroll");
        scroll.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", caption);
        addClassName("p-section");
        add(scroll);
        List<Headcounts.Row> rows = content.rows();
        show(rows.subList(0, Math.min(AT_FIRST, rows.size())));
        if (rows.size() > AT_FIRST) {
            List<Headcounts.Row> rest = List.copyOf(rows.subList(AT_FIRST, rows.size()));
            add(new Button(getTranslation("plan.figure.all", rows.size()), click -> {
                show(rest);
                click.getSource().setVisible(false);
            }));
        }
    }

    private void show(List<Headcounts.Row> rows) {
        for (Headcounts.Row row : rows) {
            NativeTableRow line = table.getBody().addRow();
            heading(line, row.name().in(language), "row");
            figure(line, row.everybody());
            row.groups().forEach(figure -> figure(line, figure));
        }
    }

    private void figure(NativeTableRow line, Figure figure) {
        var cell = line.addDataCell();
        cell.addClassName("p-number");
        cell.setText(figure.people()
                .map(formats::number)
                .orElseGet(() -> figure.isHidden()
                        ? getTranslation("plan.figure.hidden")
                        : getTranslation("plan.figure.not-counted")));
    }

    private static NativeTableHeaderCell heading(NativeTableRow row, String text, String scope) {
        NativeTableHeaderCell cell = row.addHeaderCell();
        cell.setText(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private static void number(NativeTableHeaderCell cell) {
        cell.addClassName("p-number");
    }
}
