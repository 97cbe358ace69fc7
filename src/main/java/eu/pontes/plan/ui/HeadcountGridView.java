package eu.pontes.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import eu.pontes.identity.OpensWith;
import eu.pontes.identity.Permission;
import eu.pontes.identity.Roles;
import eu.pontes.kernel.Language;
import eu.pontes.plan.GridState;
import eu.pontes.plan.HeadcountGridService;
import eu.pontes.plan.LawfulBasis;
import eu.pontes.plan.PlanId;
import eu.pontes.plan.PlanService;
import eu.pontes.plan.PlanView;
import eu.pontes.plan.StateOfPlayView;
import eu.pontes.plan.grid.GridReading;
import eu.pontes.plan.paper.Paper;
import eu.pontes.plan.view.PaperLink;
import eu.pontes.plan.view.StateOfPlayPanel;
import eu.pontes.shell.Decision;
import eu.pontes.shell.Fields;
import eu.pontes.shell.Notice;
import eu.pontes.shell.PageHeader;
import eu.pontes.shell.Tone;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;

/**
 * The workforce by place, level, contract and group, taken over from a spreadsheet: looked at first, with what is wrong
 * at each cell, and then all at once.
 */
@Route("plans/:plan/headcounts")
@RolesAllowed(Roles.EMPLOYER)
@OpensWith(Permission.DRAFT_PLANS)
@Dependent
class HeadcountGridView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final String CSV = "text/csv; charset=UTF-8";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final transient PlanService plans;
    private final transient HeadcountGridService grids;
    private final Language language = Language.of(getLocale());
    private final Fields fields = new Fields();
    private final TextArea pasted = new TextArea(getTranslation("plan.grid.paste"));
    private final Div preview = new Div();

    @Inject
    HeadcountGridView(PlanService plans, HeadcountGridService grids) {
        this.plans = plans;
        this.grids = grids;
        pasted.setHelperText(getTranslation("plan.grid.paste.help"));
        pasted.setMinRows(4);
        pasted.setMaxHeight("16rem");
        pasted.setWidthFull();
        preview.getElement().setAttribute("role", "status");
        addClassName("p-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PlanView plan = plans.plan(PlanPath.plan(event));
        PlanPath.onlyEditable(event, plan);
        show(plan);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page", getTranslation("plan.grid"));
    }

    private void show(PlanView plan) {
        removeAll();
        fields.clear();
        preview.removeAll();
        pasted.clear();
        add(new PageHeader(getTranslation("plan.grid"))
                .backTo(PlanPath.to(plan.id()), plan.title())
                .lead(getTranslation("plan.grid.help")));
        boolean mayCount = plan.stateOfPlay()
                .filter(state -> state.lawfulBasis() != LawfulBasis.QUALITATIVE_ONLY)
                .isPresent();
        if (!mayCount) {
            add(new Notice(
                    Tone.WARN,
                    new Div(
                            new Paragraph(getTranslation("plan.grid.first-basis")),
                            new Anchor(PlanPath.to(plan.id(), "state-of-play"), getTranslation("plan.state")))));
            return;
        }
        add(template(plan.id()), source(plan), fields, preview);
        GridState state = grids.state(plan.id());
        if (state.importedAt().isPresent()) {
            add(current(plan, plan.stateOfPlay().orElseThrow(), state));
        }
    }

    private Component template(PlanId plan) {
        Div links = new Div(
                new PaperLink(
                        getTranslation("plan.grid.template.xlsx"),
                        () -> new Paper("pontes.xlsx", XLSX, grids.workbook(plan, language))),
                new PaperLink(
                        getTranslation("plan.grid.template.csv"),
                        () -> new Paper(
                                "pontes.csv", CSV, grids.csv(plan, language).getBytes(StandardCharsets.UTF_8))));
        links.addClassName("p-toolbar");
        return section(
                "plan.grid.template",
                new Paragraph(getTranslation("plan.grid.template.help")),
                links,
                new Anchor("establishments", getTranslation("plan.grid.establishments")));
    }

    private Component source(PlanView plan) {
        Button check = new Button(
                getTranslation("plan.grid.check"),
                click -> look(plan, () -> grids.pasted(plan.id(), pasted.getValue(), language)));
        check.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        GridUpload upload = new GridUpload(file -> look(plan, () -> grids.file(plan.id(), file, language)));
        Div form = new Div(pasted, new Div(check), upload);
        form.addClassName("p-form");
        return section("plan.grid.bring", form);
    }

    /** Reads a spreadsheet. */
    private interface Reading {
        GridReading read();
    }

    private void look(PlanView plan, Reading reading) {
        preview.removeAll();
        fields.attempt(() -> {
            GridReading read = reading.read();
            preview.add(new GridPreview(read));
            if (read.isClean()) {
                preview.add(importing(plan, read));
            }
        });
    }

    private Component importing(PlanView plan, GridReading read) {
        GridState state = grids.state(plan.id());
        Button take =
                new Button(getTranslation("plan.grid.import", read.preview().size() - 1), click -> {
                    if (fields.attempt(() -> grids.replace(plan.id(), state.version(), read))) {
                        Notification.show(getTranslation("plan.grid.imported"));
                        show(plans.plan(plan.id()));
                    }
                });
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div toolbar = new Div(take);
        toolbar.addClassName("p-toolbar");
        if (state.importedAt().isPresent()) {
            Paragraph replaces = new Paragraph(getTranslation("plan.grid.replaces"));
            replaces.addClassName("p-hint");
            toolbar.add(replaces);
        }
        return toolbar;
    }

    private Component current(PlanView plan, StateOfPlayView counted, GridState state) {
        String verb = getTranslation("plan.grid.clear");
        Button clear = new Button(
                verb,
                click -> new Decision(verb, getTranslation("plan.grid.clear.lost"))
                        .destructive()
                        .open(() -> grids.clear(plan.id(), state.version()), () -> show(plans.plan(plan.id()))));
        clear.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        return section("plan.grid.current", new StateOfPlayPanel(counted), clear);
    }

    private Section section(String title, Component... content) {
        Section section = new Section(new H2(getTranslation(title)));
        section.add(content);
        section.addClassName("p-section");
        return section;
    }
}
