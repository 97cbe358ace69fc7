package eu.pontes.plan;

import eu.pontes.document.DocumentView;
import eu.pontes.kernel.FieldError;
import eu.pontes.kernel.Money;
import eu.pontes.kernel.Period;
import eu.pontes.kernel.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that the employer will do, by whom, when and for how much. */
@Entity
@Table(name = "plan_action")
class PlanAction extends CarriedPart {

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

    @Column(name = "eligible_cents")
    private long eligibleCents;

    @Column(name = "subsidy_cents")
    private long subsidyCents;

    @Column(name = "sector_point")
    private boolean sectorPoint;

    @Enumerated(EnumType.STRING)
    private ActionStatus status;

    @Column(name = "status_since")
    private @Nullable Instant statusSince;

    @Column(name = "status_reason")
    private @Nullable String statusReason;

    protected PlanAction() {}

    PlanAction(DiversityPlan plan, WriteAction content) {
        super(plan);
        this.status = ActionStatus.PLANNED;
        rewrite(content);
    }

    final void rewrite(WriteAction content) {
        title = content.title().strip();
        owner = content.owner().strip();
        startsOn = content.startsOn();
        dueOn = content.dueOn();
        budgetCents = Money.of(content.budget()).cents();
        eligibleCents = Money.of(content.eligibleCost()).cents();
        subsidyCents = Money.of(content.subsidyAsked()).cents();
        sectorPoint = content.sectorPoint();
        ObjectiveId served = content.objective();
        objectiveId = served == null ? null : served.value();
        measureCode = content.measure();
        written();
    }

    WriteAction content() {
        ObjectiveId served = objectiveId == null ? null : new ObjectiveId(objectiveId);
        return new WriteAction(
                title,
                owner,
                startsOn,
                dueOn,
                budget().euro(),
                eligibleCost().euro(),
                subsidyAsked().euro(),
                sectorPoint,
                served,
                measureCode);
    }

    /**
     * What it says in a plan that continues its own. A subsidy was granted for the plan that asked for it, so none is asked
     * until somebody asks again.
     */
    WriteAction continued(Optional<ObjectiveId> served, DaysMoved days) {
        return new WriteAction(
                title,
                owner,
                days.of(startsOn),
                days.of(dueOn),
                budget().euro(),
                eligibleCost().euro(),
                BigDecimal.ZERO,
                sectorPoint,
                served.orElse(null),
                measureCode);
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
        if (Money.of(content.eligibleCost()).cents()
                > Money.of(content.budget()).cents()) {
            faults.add(FieldError.of("eligibleCost", "plan-eligible", Money.of(content.budget())));
        }
        if (Money.of(content.subsidyAsked()).cents()
                > Money.of(content.eligibleCost()).cents()) {
            faults.add(FieldError.of("subsidyAsked", "plan-subsidy", Money.of(content.eligibleCost())));
        }
        return faults;
    }

    /** Reports how far it has come, which is possible only while the plan runs. */
    void report(ReportAction content, Instant now) {
        if (!plan().status().running()) {
            throw Problem.conflict("plan-not-running", plan().status());
        }
        ActionStatus next = content.status();
        if (!status.leadsTo(next)) {
            throw Problem.conflict("plan-action-transition", status, next);
        }
        if (next.needsReason() && content.reason().isBlank()) {
            throw Problem.invalid("reason", "plan-reason");
        }
        status = next;
        statusSince = now;
        statusReason = next.needsReason() ? content.reason().strip() : null;
    }

    boolean fits(Period period) {
        return period.contains(startsOn) && period.contains(dueOn);
    }

    Optional<ObjectiveId> objective() {
        return Optional.ofNullable(objectiveId).map(ObjectiveId::new);
    }

    ActionStatus status() {
        return status;
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

    Money eligibleCost() {
        return new Money(eligibleCents);
    }

    Money subsidyAsked() {
        return new Money(subsidyCents);
    }

    boolean takesUpSectorPoint() {
        return sectorPoint;
    }

    ActionCourse course() {
        return new ActionCourse(status, Optional.ofNullable(statusSince), Optional.ofNullable(statusReason));
    }

    String title() {
        return title;
    }

    ActionView view(List<DocumentView> evidence) {
        return new ActionView(
                id(),
                title,
                owner,
                startsOn,
                dueOn,
                budget(),
                eligibleCost(),
                subsidyAsked(),
                sectorPoint,
                objective(),
                Optional.ofNullable(measureCode),
                carriedFrom().map(ActionId::new),
                fits(plan().period()),
                course(),
                evidence);
    }

    @Override
    PlanSection section() {
        return PlanSection.of(id());
    }
}
