package eu.pontes.plan;

import eu.pontes.kernel.FieldError;
import eu.pontes.kernel.Period;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the employer wants to reach for a target group in a domain, measurable and with a date. */
@Entity
@Table(name = "plan_objective")
class Objective extends CarriedPart {

    private String domain;

    @Column(name = "target_group")
    private String targetGroup;

    private String statement;

    @Embedded
    private Gauge gauge;

    private BigDecimal baseline;

    @Embedded
    @AttributeOverride(name = "part", column = @Column(name = "baseline_part"))
    @AttributeOverride(name = "whole", column = @Column(name = "baseline_whole"))
    private @Nullable PartOfWhole baselineShare;

    @Column(name = "baseline_on")
    private LocalDate baselineOn;

    private BigDecimal target;

    private LocalDate deadline;

    private String owner;

    @Embedded
    private @Nullable Reservation reservation;

    protected Objective() {}

    Objective(DiversityPlan plan, WriteObjective content, ObjectiveTerms terms) {
        super(plan);
        rewrite(content, terms);
    }

    final void rewrite(WriteObjective content, ObjectiveTerms terms) {
        domain = content.domain();
        targetGroup = content.targetGroup();
        statement = content.statement().strip();
        gauge = new Gauge(terms.indicator());
        baseline = content.baseline().value();
        baselineShare = PartOfWhole.of(content.baseline());
        baselineOn = content.baselineOn();
        target = content.target();
        deadline = content.deadline();
        owner = content.owner().strip();
        WriteReservation reserved = content.reservation();
        reservation = reserved == null ? null : new Reservation(reserved);
        written();
    }

    WriteObjective content() {
        return new WriteObjective(
                domain,
                targetGroup,
                statement,
                gauge.code(),
                baselineShare().<Reading>map(share -> share).orElseGet(() -> Reading.of(baseline)),
                baselineOn,
                target,
                deadline,
                owner,
                reservation == null ? null : reservation.content());
    }

    /**
     * What it says at the beginning of a plan that continues its own: it starts where it was measured last, and its
     * deadline moves with the plan. An approval to keep places holds for the plan that it was given for, so it stays.
     */
    WriteObjective continued(List<ProgressEntry> entries, DaysMoved days) {
        LocalDate measuredOn = trajectory(entries).last().day();
        return new WriteObjective(
                domain,
                targetGroup,
                statement,
                gauge.code(),
                lastReading(entries),
                measuredOn,
                target,
                days.after(measuredOn, deadline),
                owner,
                null);
    }

    /** Whether a plan can begin with what was measured last. */
    boolean measuredSoThatItCanBegin(List<ProgressEntry> entries) {
        return gauge.faults("baseline", lastReading(entries)).isEmpty();
    }

    private Reading lastReading(List<ProgressEntry> entries) {
        List<ProgressEntry> own = inTime(entries);
        Optional<Reading.Share> share =
                own.isEmpty() ? baselineShare() : own.get(own.size() - 1).share();
        return share.<Reading>map(numbers -> numbers)
                .orElseGet(() -> Reading.of(trajectory(entries).last().value()));
    }

    /** Everything about the content that cannot be right within the period of a plan. */
    static List<FieldError> faults(WriteObjective content, ObjectiveTerms terms, Period plan) {
        Gauge gauge = new Gauge(terms.indicator());
        List<FieldError> faults = new ArrayList<>(gauge.faults("baseline", content.baseline()));
        gauge.fault("target", content.target()).ifPresent(faults::add);
        if (faults.isEmpty() && content.target().compareTo(content.baseline().value()) == 0) {
            faults.add(FieldError.of("target", "plan-target-differs"));
        }
        if (!content.deadline().isAfter(content.baselineOn())) {
            faults.add(FieldError.of("deadline", "plan-deadline-after", content.baselineOn()));
        } else if (!plan.contains(content.deadline())) {
            faults.add(FieldError.of("deadline", "plan-outside", plan.from(), plan.to()));
        }
        WriteReservation reserved = content.reservation();
        if (reserved != null) {
            faults.addAll(Reservation.faults(reserved, terms.approvalMonths()));
        }
        return faults;
    }

    /** Everything about a report of progress that cannot be right on a day. */
    List<FieldError> faults(RecordProgress report, LocalDate today) {
        List<FieldError> faults = new ArrayList<>(gauge.stepFaults("value", report.value()));
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
        return trajectory(entries).progress();
    }

    /** What was measured and when, after the same entries. */
    Trajectory trajectory(List<ProgressEntry> entries) {
        return trajectory(entries, Discretion.none());
    }

    /** The same as far as a reader may know it. */
    Trajectory trajectory(List<ProgressEntry> entries, Discretion discretion) {
        BigDecimal level = seen(baseline, baselineShare(), discretion);
        List<Trajectory.Point> points = new ArrayList<>(List.of(new Trajectory.Point(baselineOn, level)));
        for (ProgressEntry entry : inTime(entries)) {
            BigDecimal value = seen(entry, discretion);
            level = gauge.addsUp() ? level.add(value) : value;
            points.add(new Trajectory.Point(entry.happenedOn(), level));
        }
        return new Trajectory(points, new Trajectory.Point(deadline, target));
    }

    /** What an entry of this objective says, as far as a reader may know it. */
    BigDecimal seen(ProgressEntry entry, Discretion discretion) {
        return seen(entry.value(), entry.share(), discretion);
    }

    private BigDecimal seen(BigDecimal exact, Optional<Reading.Share> numbers, Discretion discretion) {
        return numbers.flatMap(share -> discretion
                        .bracket(share)
                        .map(bracket -> new RoughShare(share, bracket).value(baseline, target)))
                .orElse(exact);
    }

    private List<ProgressEntry> inTime(List<ProgressEntry> entries) {
        return entries.stream()
                .filter(entry -> entry.isFor(this))
                .sorted(Comparator.comparing(ProgressEntry::happenedOn).thenComparing(ProgressEntry::id))
                .toList();
    }

    /** Whether people who were placed can be counted towards it. */
    boolean countsPlacements() {
        return gauge.countsPlacements();
    }

    /** Whether its baseline says what it is a part of, where it is a part of something. */
    boolean readable() {
        return baselineShare().isPresent() || !gauge.needsWhole();
    }

    Optional<Reading.Share> baselineShare() {
        return PartOfWhole.share(baselineShare);
    }

    /** Whether places are kept for its group. */
    boolean reserved() {
        return reservation != null;
    }

    Optional<ReservationView> reservation(boolean reached, LocalDate today, int warningDays) {
        return Optional.ofNullable(reservation).map(approval -> approval.view(reached, today, warningDays));
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

    Gauge gauge() {
        return gauge;
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
