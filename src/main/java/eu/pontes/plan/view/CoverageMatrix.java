package eu.pontes.plan.view;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import eu.pontes.kernel.Language;
import eu.pontes.plan.Coverage;
import eu.pontes.programme.Names;
import java.util.stream.Collectors;

/** Domains against target groups at a glance: where objectives are, how many, and in words where none is. */
public final class CoverageMatrix extends Div {

    private static final int DARKEST = 3;

    private final Language language = Language.of(getLocale());

    public CoverageMatrix(Coverage coverage) {
        addClassName("p-section");
        String title = getTranslation("plan.coverage");
        NativeTable table = new NativeTable();
        table.addClassName("p-matrix");
        table.setCaptionText(title);
        NativeTableRow head = table.getHead().addRow();
        head.addDataCell();
        coverage.targetGroups().forEach(group -> heading(head, group, "col"));
        coverage.rows().forEach(row -> fill(table.getBody().addRow(), row));
        Div scroll = new Div(table);
        scroll.addClassName("p-scroll");
        scroll.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", title);
        add(scroll, new Paragraph(gaps(coverage)));
    }

    private void fill(NativeTableRow line, Coverage.Row row) {
        heading(line, row.domain(), "row");
        row.objectives().forEach(number -> {
            var cell = line.addDataCell();
            cell.setText(getTranslation("plan.coverage.objectives", number));
            if (number > 0) {
                cell.addClassName("p-level-" + Math.min(number, DARKEST));
            }
        });
    }

    private void heading(NativeTableRow row, Names name, String scope) {
        NativeTableHeaderCell cell = row.addHeaderCell();
        cell.setText(name.in(language));
        cell.getElement().setAttribute("scope", scope);
    }

    private String gaps(Coverage coverage) {
        return coverage.gaps().isEmpty()
                ? getTranslation("plan.coverage.whole")
                : getTranslation(
                        "plan.coverage.gaps",
                        coverage.gaps().stream()
                                .map(domain -> domain.in(language))
                                .collect(Collectors.joining("; ")));
    }
}
