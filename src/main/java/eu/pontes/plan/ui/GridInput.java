package eu.pontes.plan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import eu.pontes.kernel.Language;
import eu.pontes.plan.HeadcountGridService;
import eu.pontes.plan.PlanView;
import eu.pontes.plan.grid.GridReading;
import eu.pontes.shell.Fields;
import eu.pontes.shell.Notice;
import eu.pontes.shell.Tone;
import java.time.Instant;
import java.util.Optional;

/**
 * Where a headcount comes from: cells that are pasted, or a file. It is looked at first, and what was brought waits as a
 * draft until it is taken over: pasted cells as they were pasted, a file as the rows that were read from it.
 */
final class GridInput extends Div {

    private final PlanForm form;
    private final transient PlanView plan;
    private final transient HeadcountGridService grids;
    private final transient Optional<Instant> countedAt;
    private final Language language = Language.of(getLocale());
    private final TextArea pasted = new TextArea(getTranslation("plan.grid.paste"));
    private final Div preview = new Div();
    private String sheet = "";

    /** @param countedAt when the grid was taken over that stands now, if there is one */
    GridInput(PlanForm form, PlanView plan, HeadcountGridService grids, Optional<Instant> countedAt) {
        this.form = form;
        this.plan = plan;
        this.grids = grids;
        this.countedAt = countedAt;
        pasted.setHelperText(getTranslation("plan.grid.paste.help"));
        pasted.setMinRows(4);
        pasted.setMaxHeight("16rem");
        pasted.setWidthFull();
        form.typed().text("pasted", pasted, this::inWords);
        form.typed().hidden("sheet", () -> sheet, this::restore);
        preview.getElement().setAttribute("role", "status");
        Button check = new Button(getTranslation("plan.grid.check"), click -> checkPasted());
        check.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div inputs = new Div(pasted, new Div(check), new GridUpload(this::take, this::refuse), form.status());
        inputs.addClassName("p-form");
        addClassName("p-section");
        add(new H2(getTranslation("plan.grid.bring")), inputs, form.fields(), preview);
    }

    private void checkPasted() {
        bring("");
        look(() -> show(grids.pasted(plan.id(), pasted.getValue(), language)));
    }

    private void take(byte[] file) {
        look(() -> {
            GridReading read = grids.file(plan.id(), file, language);
            bring(read.sheet());
            show(read);
        });
    }

    /** The last that was brought counts; of what was refused as a whole nothing is kept, so what was kept before stays. */
    private void bring(String rows) {
        if (!rows.isEmpty() || !pasted.isEmpty()) {
            sheet = rows;
            form.typed().changed();
        }
    }

    private void restore(String kept) {
        sheet = kept;
        if (!kept.isEmpty()) {
            look(() -> show(grids.again(plan.id(), kept, language)));
        }
    }

    private void refuse(String sentence) {
        preview.removeAll();
        preview.add(new Notice(Tone.ERROR, sentence));
    }

    private void look(Fields.Attempt reading) {
        preview.removeAll();
        form.fields().attempt(reading);
    }

    private void show(GridReading read) {
        GridPreview shown = new GridPreview(read);
        if (read.isClean()) {
            shown.add(importing(read));
        }
        preview.add(shown);
    }

    private Div importing(GridReading read) {
        Button take = new Button(
                getTranslation("plan.grid.import", read.preview().size() - 1),
                click -> form.store(
                        () -> grids.replace(plan.id(), plan.version(), read), getTranslation("plan.grid.imported")));
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div toolbar = new Div(take);
        toolbar.addClassName("p-toolbar");
        if (countedAt.isPresent()) {
            Paragraph replaces = new Paragraph(getTranslation("plan.grid.replaces"));
            replaces.addClassName("p-hint");
            toolbar.add(replaces);
        }
        return toolbar;
    }

    /** What was brought, or what stands now; a whole table is nothing to compare on a screen. */
    private String inWords() {
        String brought = sheet.isEmpty() ? pasted.getValue() : sheet;
        return brought.isBlank()
                ? countedAt
                        .map(at -> getTranslation("plan.grid.counted-at", at))
                        .orElse("")
                : getTranslation(
                        "plan.grid.brought",
                        brought.lines().filter(line -> !line.isBlank()).count());
    }
}
