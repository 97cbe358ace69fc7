package eu.pontes.plan.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import eu.pontes.identity.OpensWith;
import eu.pontes.identity.Permission;
import eu.pontes.identity.Roles;
import eu.pontes.kernel.Language;
import eu.pontes.plan.ObjectiveId;
import eu.pontes.plan.ObjectiveView;
import eu.pontes.plan.PlanService;
import eu.pontes.plan.PlanView;
import eu.pontes.plan.RecordProgress;
import eu.pontes.plan.view.ProgressFigure;
import eu.pontes.shell.DayPicker;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reports what brought an objective of a running plan further, next to where each of them stands. */
@Route("plans/:plan/progress")
@RolesAllowed(Roles.EMPLOYER)
@OpensWith(Permission.RECORD_PROGRESS)
@Dependent
class ProgressEditor extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PlanService plans;
    private final transient Clock clock;

    @Inject
    ProgressEditor(PlanService plans, Clock clock) {
        this.plans = plans;
        this.clock = clock;
        addClassName("p-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        PlanView plan = plans.plan(PlanPath.plan(event));
        PlanPath.onlyRunning(event, plan);
        PlanForm form = new PlanForm(PlanPath.to(plan.id()));
        add(PlanForm.header(getTranslation("plan.progress.record"), getTranslation("plan.progress.help")), form);
        Select<ObjectiveView> objective = new Select<>();
        objective.setLabel(getTranslation("plan.objective"));
        objective.setItemLabelGenerator(ObjectiveView::statement);
        objective.setItems(plan.objectives());
        form.placed(form.fields().add("objective", objective));
        DayPicker day = form.day("happenedOn", getTranslation("plan.progress.day"));
        day.setValue(LocalDate.now(clock));
        ReadingInputs value = new ReadingInputs(form, "value", getTranslation("plan.progress.value"));
        value.help(getTranslation("plan.progress.value.help"));
        TextField note = form.text("note", getTranslation("plan.progress.note"), 500);
        objective.addValueChangeListener(change -> ask(value, change.getValue()));
        form.saving(
                getTranslation("plan.progress.do"),
                () -> plans.recordProgress(
                        plan.id(),
                        new RecordProgress(
                                id(objective.getValue()), day.getValue(), value.reading(), note.getValue())));
        add(standings(plan));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page", getTranslation("plan.progress.record"));
    }

    private Section standings(PlanView plan) {
        Section section = new Section(new H2(getTranslation("plan.progress.standings")));
        section.addClassName("p-section");
        plan.objectives()
                .forEach(objective -> section.add(new H3(objective.statement()), new ProgressFigure(objective)));
        return section;
    }

    private void ask(ReadingInputs value, @Nullable ObjectiveView objective) {
        value.help(hint(objective));
        value.askFor(objective == null ? null : objective.indicator());
    }

    private String hint(@Nullable ObjectiveView objective) {
        if (objective == null) {
            return getTranslation("plan.progress.value.help");
        }
        return objective.indicator().addsUp()
                ? getTranslation("plan.progress.adds-up")
                : getTranslation(
                        "plan.progress.latest", objective.indicator().names().in(Language.of(getLocale())));
    }

    @SuppressWarnings("NullAway")
    private static ObjectiveId id(@Nullable ObjectiveView objective) {
        return objective == null ? null : objective.id();
    }
}
