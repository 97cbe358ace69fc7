package eu.pontes.plan;

import eu.pontes.kernel.FieldError;
import eu.pontes.kernel.Money;
import eu.pontes.kernel.Period;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that the employer will do, by whom, when and for how much. */
@Entity
@Table(name = "plan_action")
class PlanAction extends PlanPart {

    @Column(name = "objective_id")
    private @Nullable UUID objectiveId;

    @Column(name = "measure_code")
    private @Nullable String measureCode;

    private String title;

    private String owner;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "budget_cents")
    private long budgetCents;

    protected PlanAction() {}

    PlanAction(DiversityPlan plan, WriteAction content) {
        super(plan);
        rewrite(content);
    }

    final void rewrite(WriteAction content) {
        title = content.title().strip();
        owner = content.owner().strip();
        startsOn = content.startsOn();
        dueOn = content.dueOn();
        budgetCents = Money.of(content.budget()).cents();
        ObjectiveId served = content.objective();
        objectiveId = served == null ? null : served.value();
        measureCode = content.measure();
        written();
    }

    WriteAction content() {
        ObjectiveId served = objectiveId == null ? null : new ObjectiveId(objectiveId);
        return new WriteAction(title, owner, startsOn, dueOn, budget().euro(), served, measureCode);
    }

    /** Everything about the content that cannot be right within a plan. */
    static List<FieldError> faults(WriteAction content, DiversityPlan plan) {
        List<FieldError> faults = new ArrayList<>(faults(content, plan.period()));
        ObjectiveId served = content.objective();
        if (served != null && plan.objectives().stream().noneMatch(objective -> objective.is(served.value()))) {
            faults.add(FieldError.of("objective", "plan-unknown-choice"));
        }
        return faults;
    }

    private static List<FieldError> faults(WriteAction content, Period plan) {
        List<FieldError> faults = new ArrayList<>();
        if (!plan.contains(content.startsOn())) {
            faults.add(FieldError.of("startsOn", "plan-outside", plan.from(), plan.to()));
        }
        if (content.dueOn().isBefore(content.startsOn())) {
            faults.add(FieldError.of("dueOn", "plan-due-after", content.startsOn()));
        } else if (!plan.contains(content.dueOn())) {
            faults.add(FieldError.of("dueOn", "plan-outside", plan.from(), plan.to()));
        }
        return faults;
    }

    boolean fits(Period period) {
        return period.contains(startsOn) && period.contains(dueOn);
    }

    boolean serves(ObjectiveId objective) {
        return objective.value().equals(objectiveId);
    }

    ActionId id() {
        return new ActionId(key());
    }

    Money budget() {
        return new Money(budgetCents);
    }

    String title() {
        return title;
    }

    ActionView view(Period period) {
        return new ActionView(
                id(),
                title,
                owner,
                startsOn,
                dueOn,
                budget(),
                Optional.ofNullable(objectiveId).map(ObjectiveId::new),
                Optional.ofNullable(measureCode),
                fits(period));
    }

    @Override
    PlanSection section() {
        return PlanSection.of(id());
    }
}
