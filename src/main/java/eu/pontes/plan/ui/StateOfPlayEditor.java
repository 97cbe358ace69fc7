package eu.pontes.plan.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import eu.pontes.identity.OpensWith;
import eu.pontes.identity.Permission;
import eu.pontes.identity.Roles;
import eu.pontes.kernel.Language;
import eu.pontes.plan.HeadcountGridService;
import eu.pontes.plan.Headcounts;
import eu.pontes.plan.LawfulBasis;
import eu.pontes.plan.PlanSection;
import eu.pontes.plan.PlanService;
import eu.pontes.plan.PlanView;
import eu.pontes.plan.StateOfPlayView;
import eu.pontes.plan.WriteStateOfPlay;
import eu.pontes.programme.ProgrammeService;
import eu.pontes.shell.DayPicker;
import eu.pontes.shell.Notice;
import eu.pontes.shell.Tone;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who works for the employer now: one day, one total, and a headcount per target group. */
@Route("plans/:plan/state-of-play")
@RolesAllowed(Roles.EMPLOYER)
@OpensWith(Permission.DRAFT_PLANS)
@Dependent
class StateOfPlayEditor extends PlanEditor {

    private final transient HeadcountGridService grids;
    private final transient ProgrammeService programme;

    @Inject
    StateOfPlayEditor(PlanService plans, HeadcountGridService grids, ProgrammeService programme, Editing editing) {
        super(plans, editing, "plan.state");
        this.grids = grids;
        this.programme = programme;
    }

    @Override
    String help() {
        return getTranslation("plan.state.help");
    }

    @Override
    PlanSection fill(PlanForm form, PlanView plan, BeforeEnterEvent event) {
        DayPicker day = form.day("referenceDate", getTranslation("plan.state.reference-date"));
        Select<LawfulBasis> basis =
                form.choice("lawfulBasis", getTranslation("plan.state.basis"), LawfulBasis.values());
        basis.setHelperText(getTranslation("plan.state.basis.help"));
        TextArea note = form.longText("note", getTranslation("plan.state.note"), 2000);
        note.setHelperText(getTranslation("plan.state.note.help"));
        plan.stateOfPlay().ifPresent(state -> {
            day.setValue(state.referenceDate());
            basis.setValue(state.lawfulBasis());
            note.setValue(state.note());
        });
        Totals totals = grids.importedAt(plan.id()).isPresent()
                ? fromGrid(form, plan)
                : typed(form, plan.stateOfPlay().map(StateOfPlayView::headcounts));
        form.saving(
                getTranslation("plan.save"),
                () -> plans().writeStateOfPlay(
                                plan.id(),
                                plan.version(),
                                new WriteStateOfPlay(
                                        day.getValue(),
                                        totals.workforce().get(),
                                        basis.getValue(),
                                        note.getValue(),
                                        totals.groups().get())));
        return PlanSection.STATE_OF_PLAY;
    }

    /** How many people there are, wherever that comes from. */
    private record Totals(
            SerializableSupplier<@Nullable Integer> workforce, SerializableSupplier<Map<String, Integer>> groups) {}

    /** The totals follow from the grid and are changed there. */
    private Totals fromGrid(PlanForm form, PlanView plan) {
        Headcounts counted = plan.stateOfPlay().orElseThrow().headcounts();
        Map<String, Integer> groups = new LinkedHashMap<>();
        counted.groups()
                .forEach(group -> group.people().people().ifPresent(people -> groups.put(group.code(), people)));
        Anchor grid = new Anchor(PlanPath.to(plan.id(), "headcounts"), getTranslation("plan.grid"));
        form.placed(new Notice(Tone.INFO, new Div(new Paragraph(getTranslation("plan.state.from-grid")), grid)));
        return new Totals(() -> counted.workforce().people().orElse(null), () -> groups);
    }

    private Totals typed(PlanForm form, Optional<Headcounts> known) {
        IntegerField total = form.wholeNumber("workforceTotal", getTranslation("plan.state.total"));
        known.flatMap(counted -> counted.workforce().people()).ifPresent(total::setValue);
        Paragraph small = form.placed(new Paragraph(getTranslation("plan.state.small")));
        small.addClassName("p-hint");
        Map<String, IntegerField> headcounts = new LinkedHashMap<>();
        programme.targetGroups(Language.of(getLocale())).forEach(group -> {
            IntegerField field = form.wholeNumber("headcounts[" + group.code() + "]", group.name());
            known.flatMap(counted -> counted.of(group.code())).ifPresent(field::setValue);
            headcounts.put(group.code(), field);
        });
        return new Totals(total::getValue, () -> filled(headcounts));
    }

    private static Map<String, Integer> filled(Map<String, IntegerField> headcounts) {
        Map<String, Integer> people = new LinkedHashMap<>();
        headcounts.forEach((group, field) -> field.getOptionalValue().ifPresent(count -> people.put(group, count)));
        return people;
    }
}
