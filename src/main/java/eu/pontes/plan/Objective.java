package eu.pontes.plan;

import eu.pontes.kernel.FieldError;
import eu.pontes.kernel.Period;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What the employer wants to reach for a target group in a domain, measurable and with a date. */
@Entity
@Table(name = "plan_objective")
class Objective extends PlanPart {

    private String domain;

    @Column(name = "target_group")
    private String targetGroup;

    private String statement;

    @Enumerated(EnumType.STRING)
    private Indicator indicator;

    private BigDecimal baseline;

    @Column(name = "baseline_on")
    private LocalDate baselineOn;

    private BigDecimal target;

    private LocalDate deadline;

    private String owner;

    protected Objective() {}

    Objective(DiversityPlan plan, WriteObjective content) {
        super(plan);
        rewrite(content);
    }

    final void rewrite(WriteObjective content) {
        domain = content.domain();
        targetGroup = content.targetGroup();
        statement = content.statement().strip();
        indicator = content.indicator();
        baseline = content.baseline();
        baselineOn = content.baselineOn();
        target = content.target();
        deadline = content.deadline();
        owner = content.owner().strip();
        written();
    }

    WriteObjective content() {
        return new WriteObjective(
                domain, targetGroup, statement, indicator, baseline, baselineOn, target, deadline, owner);
    }

    /** Everything about the content that cannot be right within the period of a plan. */
    static List<FieldError> faults(WriteObjective content, Period plan) {
        List<FieldError> faults = new ArrayList<>();
        content.indicator().fault("baseline", content.baseline()).ifPresent(faults::add);
        content.indicator().fault("target", content.target()).ifPresent(faults::add);
        if (content.target().compareTo(content.baseline()) == 0) {
            faults.add(FieldError.of("target", "plan-target-differs"));
        }
        if (!content.deadline().isAfter(content.baselineOn())) {
            faults.add(FieldError.of("deadline", "plan-deadline-after", content.baselineOn()));
        } else if (!plan.contains(content.deadline())) {
            faults.add(FieldError.of("deadline", "plan-outside", plan.from(), plan.to()));
        }
        return faults;
    }

    /** Everything about a report of progress that cannot be right on a day. */
    List<FieldError> faults(RecordProgress report, LocalDate today) {
        List<FieldError> faults = new ArrayList<>();
        indicator.stepFault("value", report.value()).ifPresent(faults::add);
        if (report.happenedOn().isAfter(today)) {
            faults.add(FieldError.of("happenedOn", "plan-not-yet", today));
        } else if (report.happenedOn().isBefore(baselineOn)) {
            faults.add(FieldError.of("happenedOn", "plan-since-baseline", baselineOn));
        }
        return faults;
    }

    /** Whether the deadline lies in the period; the other rules do not change once they were kept. */
    boolean fits(Period period) {
        return period.contains(deadline);
    }

    /** Where the objective stands after these entries, which may also be those of other objectives. */
    Progress progress(List<ProgressEntry> entries) {
        List<ProgressEntry> own =
                entries.stream().filter(entry -> entry.isFor(this)).toList();
        BigDecimal current = indicator.addsUp()
                ? own.stream().map(ProgressEntry::value).reduce(baseline, BigDecimal::add)
                : own.stream()
                        .max(Comparator.comparing(ProgressEntry::happenedOn).thenComparing(ProgressEntry::id))
                        .map(ProgressEntry::value)
                        .orElse(baseline);
        return new Progress(baseline, current, target);
    }

    /** Whether people who were placed can be counted towards it. */
    boolean countsPeople() {
        return indicator.addsUp();
    }

    ObjectiveId id() {
        return new ObjectiveId(key());
    }

    String domain() {
        return domain;
    }

    String targetGroup() {
        return targetGroup;
    }

    String statement() {
        return statement;
    }

    Indicator indicator() {
        return indicator;
    }

    LocalDate baselineOn() {
        return baselineOn;
    }

    LocalDate deadline() {
        return deadline;
    }

    String owner() {
        return owner;
    }

    ObjectiveChoice choice() {
        return new ObjectiveChoice(id(), statement + " – " + plan().title());
    }

    @Override
    PlanSection section() {
        return PlanSection.of(id());
    }
}
