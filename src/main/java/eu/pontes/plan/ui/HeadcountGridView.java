package eu.pontes.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import eu.pontes.identity.OpensWith;
import eu.pontes.identity.Permission;
import eu.pontes.identity.Roles;
import eu.pontes.kernel.Language;
import eu.pontes.plan.HeadcountGridService;
import eu.pontes.plan.LawfulBasis;
import eu.pontes.plan.PlanId;
import eu.pontes.plan.PlanSection;
import eu.pontes.plan.PlanService;
import eu.pontes.plan.PlanView;
import eu.pontes.plan.StateOfPlayView;
import eu.pontes.plan.paper.Paper;
import eu.pontes.plan.view.PaperLink;
import eu.pontes.plan.view.StateOfPlayPanel;
import eu.pontes.shell.Decision;
import eu.pontes.shell.Notice;
import eu.pontes.shell.PageHeader;
import eu.pontes.shell.Tone;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;

/**
 * The workforce by place, level, contract and group, taken over from a spreadsheet: looked at first, with what is wrong
 * at each cell, and then all at once.
 */
@Route("plans/:plan/headcounts")
@RolesAllowed(Roles.EMPLOYER)
@OpensWith(Permission.DRAFT_PLANS)
@Dependent
class HeadcountGridView extends PlanEditor {

    private static final String CSV = "text/csv; charset=UTF-8";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final transient HeadcountGridService grids;
    private final Language language = Language.of(getLocale());

    @Inject
    HeadcountGridView(PlanService plans, HeadcountGridService grids, Editing editing) {
        super(plans, editing, "plan.grid");
        this.grids = grids;
    }

    @Override
    String help() {
        return getTranslation("plan.grid.help");
    }

    @Override
    PageHeader header(PlanView plan) {
        return super.header(plan).backTo(PlanPath.to(plan.id()), plan.title());
    }

    @Override
    PlanSection fill(PlanForm form, PlanView plan, BeforeEnterEvent event) {
        form.wide();
        boolean mayCount = plan.stateOfPlay()
                .filter(state -> state.lawfulBasis() != LawfulBasis.QUALITATIVE_ONLY)
                .isPresent();
        if (mayCount) {
            Optional<Instant> countedAt = grids.importedAt(plan.id());
            form.placed(template(plan.id()));
            form.placed(new GridInput(form, plan, grids, countedAt));
            countedAt.ifPresent(
                    at -> form.placed(current(plan, plan.stateOfPlay().orElseThrow())));
        } else {
            form.placed(new Notice(
                    Tone.WARN,
                    new Div(
                            new Paragraph(getTranslation("plan.grid.first-basis")),
                            new Anchor(PlanPath.to(plan.id(), "state-of-play"), getTranslation("plan.state")))));
        }
        return PlanSection.HEADCOUNTS;
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

    private Component current(PlanView plan, StateOfPlayView counted) {
        String verb = getTranslation("plan.grid.clear");
        Button clear = new Button(
                verb,
                click -> new Decision(verb, getTranslation("plan.grid.clear.lost"))
                        .destructive()
                        .open(
                                () -> grids.clear(plan.id(), plan.version()),
                                () -> UI.getCurrent().refreshCurrentRoute(false)));
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
