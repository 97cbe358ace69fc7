package eu.pontes.plan;

import eu.pontes.kernel.FieldError;
import eu.pontes.kernel.Period;
import eu.pontes.kernel.Problem;
import eu.pontes.kernel.TenantId;
import eu.pontes.plan.PlanSection.Kind;
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
import java.util.stream.Stream;
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

    @Embedded
    private HeldRules rules;

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

    @Column(name = "predecessor_id", updatable = false)
    private @Nullable UUID predecessorId;

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    @Embedded
    private @Nullable StateOfPlay stateOfPlay;

    @ElementCollection
    @CollectionTable(name = "headcount", joinColumns = @JoinColumn(name = "plan_id"))
    private List<HeadcountCell> headcounts = new ArrayList<>();

    @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("consultedOn, id")
    private List<Consultation> consultations = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "plan_support_seat", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderBy("position")
    private List<SupportMember> support = new ArrayList<>();

    @Embedded
    private @Nullable Agreement agreement;

    @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<Objective> objectives = new ArrayList<>();

    @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<PlanAction> actions = new ArrayList<>();

    @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL)
    @OrderBy("happenedOn, id")
    private List<ProgressEntry> progress = new ArrayList<>();

    @Embedded
    private SectionVersions sections;

    @Version
    private int version;

    protected DiversityPlan() {}

    DiversityPlan(TenantId employer, DraftPlan content, UUID programmeVersion, Instant now) {
        this.id = Ids.next();
        this.createdAt = now;
        this.employerId = employer.value();
        this.status = PlanStatus.DRAFT;
        this.sections = SectionVersions.begunIn(version);
        describe(content, programmeVersion);
    }

    /** Begins as the continuation of a plan that is there already. */
    DiversityPlan continuing(DiversityPlan earlier) {
        predecessorId = earlier.id;
        return this;
    }

    final void describe(DraftPlan content, UUID programmeVersion) {
        status.mustBeEditable();
        title = content.title().strip();
        rules = new HeldRules(content.planType(), programmeVersion);
        serviceId = content.service().value();
        startsOn = content.startsOn();
        endsOn = content.endsOn();
        sectorAgreement = content.sectorAgreement();
        sections.written(Kind.DETAILS, nextVersion());
    }

    void describeStateOfPlay(WriteStateOfPlay content) {
        status.mustBeEditable();
        StateOfPlay written = new StateOfPlay(content);
        if (written.lacksBacking(this)) {
            throw Problem.invalid("lawfulBasis", "plan-basis-backing");
        }
        stateOfPlay = written;
        headcounts.clear();
        content.headcounts().forEach((group, people) -> headcounts.add(new HeadcountCell(employerId, group, people)));
        sections.written(Kind.STATE_OF_PLAY, nextVersion());
    }

    Consultation add(WriteConsultation content, LocalDate today) {
        status.mustBeEditable();
        Problem.refuse(Consultation.faults(content, today));
        Consultation consultation = new Consultation(this, content);
        consultations.add(consultation);
        return consultation;
    }

    void change(ConsultationId consultation, WriteConsultation content, LocalDate today) {
        status.mustBeEditable();
        Consultation found = consultation(consultation);
        Problem.refuse(Consultation.faults(content, today));
        found.rewrite(content);
    }

    void remove(ConsultationId consultation) {
        status.mustBeEditable();
        consultations.remove(consultation(consultation));
    }

    void support(WriteSupport content) {
        status.mustBeEditable();
        support.clear();
        content.seats().forEach(seat -> support.add(new SupportMember(employerId, support.size() + 1, seat)));
        sections.written(Kind.SUPPORT, nextVersion());
    }

    void agree(WriteAgreement content, LocalDate today) {
        status.mustBeEditable();
        Problem.refuse(Agreement.faults(content, today));
        agreement = new Agreement(content);
        sections.written(Kind.AGREEMENT, nextVersion());
    }

    Objective add(WriteObjective content, ObjectiveTerms terms) {
        status.mustBeEditable();
        Problem.refuse(Objective.faults(content, terms, period()));
        Objective objective = new Objective(this, content, terms);
        objectives.add(objective);
        return objective;
    }

    void change(ObjectiveId objective, WriteObjective content, ObjectiveTerms terms) {
        status.mustBeEditable();
        Objective found = objective(objective);
        Problem.refuse(Objective.faults(content, terms, period()));
        found.rewrite(content, terms);
    }

    /** Removes an objective that no action serves any more. */
    void remove(ObjectiveId objective) {
        status.mustBeEditable();
        Objective found = objective(objective);
        actions.stream().filter(action -> action.serves(objective)).findFirst().ifPresent(action -> {
            throw Problem.conflict("plan-objective-served", action.title());
        });
        objectives.remove(found);
    }

    PlanAction add(WriteAction content) {
        status.mustBeEditable();
        Problem.refuse(PlanAction.faults(content, this));
        PlanAction action = new PlanAction(this, content);
        actions.add(action);
        return action;
    }

    void change(ActionId action, WriteAction content) {
        status.mustBeEditable();
        PlanAction found = action(action);
        Problem.refuse(PlanAction.faults(content, this));
        found.rewrite(content);
    }

    void remove(ActionId action) {
        status.mustBeEditable();
        actions.remove(action(action));
    }

    /** Notes that a page was written whose content lies beside the plan. */
    void written(PlanSection section) {
        status.mustBeEditable();
        sections.written(section.kind(), nextVersion());
    }

    /** Hands the plan in; names everything that is missing, also beside the plan, and the rules that forbid it. */
    void submit(Preparation preparation, List<FieldError> broken, Instant now) {
        PlanStatus next = status.then(PlanStatus.SUBMITTED);
        Problem.refuse(Readiness.missing(this, preparation, broken));
        status = next;
        submittedAt = now;
        round++;
    }

    void requestChanges() {
        status = status.then(PlanStatus.CHANGES_REQUESTED);
    }

    void approve() {
        status = status.then(PlanStatus.APPROVED);
    }

    void markEvaluated() {
        status = status.then(PlanStatus.EVALUATED);
    }

    void record(RecordProgress content, LocalDate today) {
        if (!status.running()) {
            throw Problem.conflict("plan-not-running", status);
        }
        Objective objective = objective(content.objective());
        Problem.refuse(objective.faults(content, today));
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

    /** Refuses a decision that was taken on an older version than this one. */
    void mustBeAt(int known) {
        if (version != known) {
            throw Problem.stale();
        }
    }

    /** Refuses a change of a page that somebody else wrote anew since the version that the writer knows. */
    void mustBeUnchanged(PlanSection section, int known) {
        if (changedIn(section) > known) {
            throw Problem.stale();
        }
    }

    /** The version since which a page says what it says; zero for one with nothing stored. */
    int changedIn(PlanSection section) {
        return section.part() == null ? sections.of(section) : PlanPart.changedIn(parts(), section);
    }

    /** What the version will be once the change is stored that is being made now. */
    final int nextVersion() {
        return version + 1;
    }

    Objective objective(ObjectiveId wanted) {
        return found(objectives, wanted.value(), "objective");
    }

    PlanAction action(ActionId wanted) {
        return found(actions, wanted.value(), "action");
    }

    Consultation consultation(ConsultationId wanted) {
        return found(consultations, wanted.value(), "consultation");
    }

    private static <P extends PlanPart> P found(List<P> parts, UUID wanted, String what) {
        return parts.stream().filter(part -> part.is(wanted)).findFirst().orElseThrow(() -> Problem.notFound(what));
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

    Optional<PlanId> predecessor() {
        return Optional.ofNullable(predecessorId).map(PlanId::new);
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
        return rules.planType();
    }

    UUID programmeVersion() {
        return rules.programmeVersion();
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

    /** The parts that are edited one by one. */
    Stream<PlanPart> parts() {
        return Stream.of(consultations, objectives, actions).flatMap(List::stream);
    }

    List<ProgressEntry> progress() {
        return List.copyOf(progress);
    }
}
