package eu.pontes.vacancy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import eu.pontes.shell.Badge;
import eu.pontes.shell.Notice;
import eu.pontes.shell.Tables;
import eu.pontes.shell.Tone;
import eu.pontes.vacancy.exchange.ImportPreview;
import eu.pontes.vacancy.exchange.ImportPreview.Fault;
import eu.pontes.vacancy.exchange.ImportPreview.Row;
import eu.pontes.vacancy.exchange.ImportPreview.Twin;
import java.util.List;

/** What would be made of a file: a row for each offer in it, and the button that makes drafts of them. */
final class ImportPreviewPanel extends Div {

    private final transient ImportPreview file;
    private final Checkbox despiteTwins = new Checkbox(getTranslation("exchange.import.despite-twins"));
    private final Button take = new Button();

    /** @param taking told whether offers are wanted too that say the same as another */
    ImportPreviewPanel(ImportPreview file, SerializableConsumer<Boolean> taking) {
        this.file = file;
        addClassName("p-section");
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        take.setDisableOnClick(true);
        take.addClickListener(click -> {
            taking.accept(despiteTwins.getValue());
            take.setEnabled(true);
        });
        despiteTwins.setVisible(file.twins() > 0);
        despiteTwins.addValueChangeListener(change -> count());
        Div toolbar = new Div(take, despiteTwins);
        toolbar.addClassName("p-toolbar");
        add(new H2(getTranslation("exchange.import.preview")), summary(), table(), toolbar);
        count();
    }

    private void count() {
        int drafts = file.drafts(despiteTwins.getValue());
        take.setVisible(drafts > 0);
        take.setText(getTranslation("exchange.import.take", drafts));
    }

    private Notice summary() {
        Tone tone = file.faulty() > 0 ? Tone.WARN : Tone.OK;
        return new Notice(
                tone,
                getTranslation(
                        "exchange.import.summary",
                        file.rows().size(),
                        file.drafts(false),
                        file.faulty(),
                        file.twins()));
    }

    private Component table() {
        List<String> columns = List.of(
                getTranslation("exchange.import.row"),
                getTranslation("vacancy.form.title"),
                getTranslation("vacancy.form.place"),
                getTranslation("exchange.import.result"));
        NativeTable table = Tables.table(getTranslation("exchange.import.preview"), columns.toArray(String[]::new));
        table.addClassName("p-table--wrap");
        file.rows().forEach(row -> {
            NativeTableRow line = table.getBody().addRow();
            Tables.cell(line, columns.get(0)).setText(String.valueOf(row.number()));
            Tables.cell(line, columns.get(1)).setText(row.title().isBlank() ? "–" : row.title());
            Tables.cell(line, columns.get(2)).setText(row.place().isBlank() ? "–" : row.place());
            Tables.cell(line, columns.get(3), result(row));
        });
        return table;
    }

    private Component result(Row row) {
        Div result = new Div();
        if (row.isFaulty()) {
            result.add(new Badge(Tone.ERROR, "exchange.import.faulty"), sentences(row.faults()));
        } else if (row.twin() == null) {
            result.add(new Badge(Tone.OK, "exchange.import.sound"));
        } else {
            result.add(new Badge(Tone.WARN, "exchange.import.twin"), new Div(twin(row.twin())));
        }
        if (!row.notes().isEmpty()) {
            result.add(sentences(row.notes()));
        }
        return result;
    }

    private String twin(Twin twin) {
        return twin.row() == 0
                ? getTranslation("exchange.import.twin.before", twin.title())
                : getTranslation("exchange.import.twin.row", twin.row());
    }

    private UnorderedList sentences(List<Fault> faults) {
        UnorderedList list = new UnorderedList();
        faults.forEach(fault -> {
            String sentence = getTranslation(
                    fault.error().key(), fault.error().arguments().toArray());
            String field =
                    fault.label().map(this::getTranslation).orElse(fault.error().field());
            list.add(new ListItem(field.isBlank() ? sentence : getTranslation("exchange.import.at", field, sentence)));
        });
        return list;
    }
}
