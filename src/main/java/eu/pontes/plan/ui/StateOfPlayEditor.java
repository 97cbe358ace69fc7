package eu.pontes.plan.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import eu.pontes.identity.OpensWith;
import eu.pontes.identity.Permission;
import eu.pontes.identity.Roles;
import eu.pontes.kernel.Language;
import eu.pontes.plan.LawfulBasis;
import eu.pontes.plan.PlanSection;
import eu.pontes.plan.PlanService;
import eu.pontes.plan.PlanView;
import eu.pontes.plan.StateOfPlayView;
import eu.pontes.plan.WriteStateOfPlay;
import eu.pontes.programme.ProgrammeService;
import eu.pontes.shell.DayPicker;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;

/** Who works for the employer now: one day, one total, and a headcount per target group. */
@Route("plans/:plan/state-of-play")
@RolesAllowed(Roles.EMPLOYER)
@OpensWith(Permission.DRAFT_PLANS)
@Dependent
class StateOfPlayEditor extends PlanEditor {

    private final transient ProgrammeService programme;

    @Inject
    StateOfPlayEditor(PlanService plans, ProgrammeService programme, Editing editing) {
        super(plans, editing, "plan.state");
        this.programme = programme;
    }

    @Override
    String help() {
        return getTranslation("plan.state.help");
    }

    @Override
    PlanSection fill(PlanForm form, PlanView plan, BeforeEnterEvent event) {
        DayPicker day = form.day("referenceDate", getTranslation("plan.state.reference-date"));
        IntegerField total = form.wholeNumber("workforceTotal", getTranslation("plan.state.total"));
        Select<LawfulBasis> basis =
                form.choice("lawfulBasis", getTranslation("plan.state.basis"), LawfulBasis.values());
        basis.setHelperText(getTranslation("plan.state.basis.help"));
        TextArea note = form.longText("note", getTranslation("plan.state.note"), 2000);
        note.setHelperText(getTranslation("plan.state.note.help"));
        Paragraph small = form.placed(new Paragraph(getTranslation("plan.state.small")));
        small.addClassName("p-hint");
        Map<String, IntegerField> headcounts = new LinkedHashMap<>();
        programme
                .targetGroups(Language.of(getLocale()))
                .forEach(group -> headcounts.put(
                        group.code(), form.wholeNumber("headcounts[" + group.code() + "]", group.name())));
        plan.stateOfPlay().ifPresent(state -> {
            day.setValue(state.referenceDate());
            total.setValue(state.workforceTotal());
            basis.setValue(state.lawfulBasis());
            note.setValue(state.note());
            show(state, headcounts);
        });
        form.saving(
                getTranslation("plan.save"),
                () -> plans().writeStateOfPlay(
                                plan.id(),
                                plan.version(),
                                new WriteStateOfPlay(
                                        day.getValue(),
                                        total.getValue(),
                                        basis.getValue(),
                                        note.getValue(),
                                        typed(headcounts))));
        return PlanSection.STATE_OF_PLAY;
    }

    private static void show(StateOfPlayView state, Map<String, IntegerField> headcounts) {
        state.headcounts().forEach(cell -> {
            IntegerField field = headcounts.get(cell.targetGroup());
            if (field != null) {
                cell.people().ifPresent(field::setValue);
            }
        });
    }

    private static Map<String, Integer> typed(Map<String, IntegerField> headcounts) {
        Map<String, Integer> people = new LinkedHashMap<>();
        headcounts.forEach((group, field) -> field.getOptionalValue().ifPresent(count -> people.put(group, count)));
        return people;
    }
}
