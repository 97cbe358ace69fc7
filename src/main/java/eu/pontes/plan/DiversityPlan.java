package eu.pontes.plan;

import eu.pontes.kernel.FieldError;
import eu.pontes.kernel.Period;
import eu.pontes.kernel.Problem;
import eu.pontes.kernel.TenantId;
import eu.pontes.platform.data.Ids;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What an employer undertakes to make its workforce more diverse, from first draft to evaluation. */
@Entity
@Table(name = "diversity_plan")
class DiversityPlan {

    @Id
    private UUID id;

    @Column(name = "employer_id")
    private UUID employerId;

    @Column(name = "service_id")
    private UUID serviceId;

    @Column(name = "plan_type_id")
    private UUID planTypeId;

    private String title;

    @Enumerated(EnumType.STRING)
    @Column(name = "sector_agreement")
    private SectorAgreement sectorAgreement;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Enumerated(EnumType.STRING)
    private PlanStatus status;

    private int round;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    @Embedded
    private @Nullable StateOfPlay stateOfPlay;

    @ElementCollection
    @CollectionTable(name = "headcount", joinColumns = @JoinColumn(name = "plan_id"))
    private List<HeadcountCell> headcounts;

    @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("consultedOn, id")
    private List<Consultation> consultations;

    @ElementCollection
    @CollectionTable(name = "plan_support_seat", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderBy("position")
    private List<SupportMember> support;

    @Embedded
    private @Nullable Agreement agreement;

    @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<Objective> objectives;

    @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<PlanAction> actions;

    @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL)
    @OrderBy("happenedOn, id")
    private List<ProgressEntry> progress;

    @Version
    private int version;

    protected DiversityPlan() {}

    DiversityPlan(TenantId employer, DraftPlan content, Instant now) {
        this.id = Ids.next();
        this.createdAt = now;
        this.employerId = employer.value();
        this.status = PlanStatus.DRAFT;
        this.headcounts = new ArrayList<>();
        this.consultations = new ArrayList<>();
        this.support = new ArrayList<>();
        this.objectives = new ArrayList<>();
        this.actions = new ArrayList<>();
        this.progress = new ArrayList<>();
        describe(content);
    }

    final void describe(DraftPlan content) {
        mustBeEditable();
        title = content.title().strip();
        planTypeId = content.planType();
        serviceId = content.service().value();
        startsOn = content.startsOn();
        endsOn = content.endsOn();
        sectorAgreement = content.sectorAgreement();
    }

    void describeStateOfPlay(WriteStateOfPlay content) {
        mustBeEditable();
        StateOfPlay written = new StateOfPlay(content);
        if (written.lacksBacking(this)) {
            throw Problem.invalid("lawfulBasis", "plan-basis-backing");
        }
        stateOfPlay = written;
        headcounts.clear();
        content.headcounts().forEach((group, people) -> headcounts.add(new HeadcountCell(employerId, group, people)));
    }

    Consultation add(WriteConsultation content, LocalDate today) {
        mustBeEditable();
        refuse(Consultation.faults(content, today));
        Consultation consultation = new Consultation(this, content);
        consultations.add(consultation);
        return consultation;
    }

    void change(ConsultationId consultation, WriteConsultation content, LocalDate today) {
        mustBeEditable();
        Consultation found = consultation(consultation);
        refuse(Consultation.faults(content, today));
        found.rewrite(content);
    }

    void remove(ConsultationId consultation) {
        mustBeEditable();
        consultations.remove(consultation(consultation));
    }

    void support(WriteSupport content) {
        mustBeEditable();
        support.clear();
        content.seats().forEach(seat -> support.add(new SupportMember(employerId, support.size() + 1, seat)));
    }

    void agree(WriteAgreement content, LocalDate today) {
        mustBeEditable();
        refuse(Agreement.faults(content, today));
        agreement = new Agreement(content);
    }

    Objective add(WriteObjective content, ObjectiveTerms terms) {
        mustBeEditable();
        refuse(Objective.faults(content, terms, period()));
        Objective objective = new Objective(this, content, terms);
        objectives.add(objective);
        return objective;
    }

    void change(ObjectiveId objective, WriteObjective content, ObjectiveTerms terms) {
        mustBeEditable();
        Objective found = objective(objective);
        refuse(Objective.faults(content, terms, period()));
        found.rewrite(content, terms);
    }

    /** Removes an objective that no action serves any more. */
    void remove(ObjectiveId objective) {
        mustBeEditable();
        Objective found = objective(objective);
        actions.stream().filter(action -> action.serves(objective)).findFirst().ifPresent(action -> {
            throw Problem.conflict("plan-objective-served", action.title());
        });
        objectives.remove(found);
    }

    PlanAction add(WriteAction content) {
        mustBeEditable();
        check(content);
        PlanAction action = new PlanAction(this, content);
        actions.add(action);
        return action;
    }

    void change(ActionId action, WriteAction content) {
        mustBeEditable();
        PlanAction found = action(action);
        check(content);
        found.rewrite(content);
    }

    void remove(ActionId action) {
        mustBeEditable();
        actions.remove(action(action));
    }

    /**
     * Hands the plan in; names everything that is missing, also beside the plan.
     *
     * @param broken the rules of its type that forbid it
     */
    void submit(Preparation preparation, List<FieldError> broken, Instant now) {
        mustLeadTo(PlanStatus.SUBMITTED);
        refuse(Readiness.missing(this, preparation, broken));
        moveTo(PlanStatus.SUBMITTED);
        submittedAt = now;
        round++;
    }

    void requestChanges() {
        moveTo(PlanStatus.CHANGES_REQUESTED);
    }

    void approve() {
        moveTo(PlanStatus.APPROVED);
    }

    void markEvaluated() {
        moveTo(PlanStatus.EVALUATED);
    }

    void record(RecordProgress content, LocalDate today) {
        if (!status.running()) {
            throw Problem.conflict("plan-not-running", status);
        }
        Objective objective = objective(content.objective());
        List<FieldError> faults = new ArrayList<>(objective.gauge().stepFaults("value", content.value()));
        if (content.happenedOn().isAfter(today)) {
            faults.add(FieldError.of("happenedOn", "plan-not-yet", today));
        } else if (content.happenedOn().isBefore(objective.baselineOn())) {
            faults.add(FieldError.of("happenedOn", "plan-since-baseline", objective.baselineOn()));
        }
        refuse(faults);
        progress.add(ProgressEntry.typed(objective, content));
    }

    /** Counts one placed person; false if that is done already, or the plan or the objective counts no placements. */
    boolean count(Objective objective, LocalDate on, UUID placement) {
        boolean known = progress.stream().anyMatch(entry -> entry.countsPlacement(placement));
        if (known || !status.running() || !objective.countsPlacements()) {
            return false;
        }
        progress.add(ProgressEntry.placement(objective, on, placement));
        return true;
    }

    private void check(WriteAction content) {
        List<FieldError> faults = PlanAction.faults(content, period());
        ObjectiveId served = content.objective();
        if (served != null
                && objectives.stream().noneMatch(objective -> objective.id().equals(served))) {
            faults.add(FieldError.of("objective", "plan-unknown-choice"));
        }
        refuse(faults);
    }

    void mustBeEditable() {
        if (!status.editable()) {
            throw Problem.conflict("plan-not-editable", status);
        }
    }

    private void mustLeadTo(PlanStatus next) {
        if (!status.leadsTo(next)) {
            throw Problem.conflict("plan-transition", status, next);
        }
    }

    private void moveTo(PlanStatus next) {
        mustLeadTo(next);
        status = next;
    }

    private static void refuse(List<FieldError> faults) {
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
    }

    /** Refuses a change that was made to an older version than this one. */
    void mustBeAt(int known) {
        if (version != known) {
            throw Problem.stale();
        }
    }

    Objective objective(ObjectiveId wanted) {
        return found(objectives, objective -> objective.id().equals(wanted), "objective");
    }

    PlanAction action(ActionId wanted) {
        return found(actions, action -> action.id().equals(wanted), "action");
    }

    Consultation consultation(ConsultationId wanted) {
        return found(consultations, consultation -> consultation.is(wanted), "consultation");
    }

    private static <T> T found(List<T> parts, Predicate<T> wanted, String what) {
        return parts.stream().filter(wanted).findFirst().orElseThrow(() -> Problem.notFound(what));
    }

    /** Whether headcounts may rest on the Brussels order: a body of social dialogue backs the plan. */
    boolean backedByRepresentatives() {
        return consultations.stream().anyMatch(Consultation::backsByRepresentatives);
    }

    Groundwork groundwork() {
        return new Groundwork(
                consultations.stream().map(Consultation::view).toList(),
                support.stream().map(SupportMember::view).toList(),
                Optional.ofNullable(agreement).map(Agreement::view));
    }

    PlanId id() {
        return new PlanId(id);
    }

    int version() {
        return version;
    }

    TenantId employer() {
        return new TenantId(employerId);
    }

    TenantId service() {
        return new TenantId(serviceId);
    }

    UUID planType() {
        return planTypeId;
    }

    String title() {
        return title;
    }

    SectorAgreement sectorAgreement() {
        return sectorAgreement;
    }

    Period period() {
        return new Period(startsOn, endsOn);
    }

    PlanStatus status() {
        return status;
    }

    int round() {
        return round;
    }

    Optional<Instant> submittedAt() {
        return Optional.ofNullable(submittedAt);
    }

    Optional<StateOfPlay> stateOfPlay() {
        return Optional.ofNullable(stateOfPlay);
    }

    List<HeadcountCell> headcounts() {
        return List.copyOf(headcounts);
    }

    List<Objective> objectives() {
        return List.copyOf(objectives);
    }

    List<PlanAction> actions() {
        return List.copyOf(actions);
    }

    List<ProgressEntry> progress() {
        return List.copyOf(progress);
    }
}
