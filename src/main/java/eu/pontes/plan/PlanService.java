package eu.pontes.plan;

import eu.pontes.audit.AuditTrail;
import eu.pontes.audit.Subject;
import eu.pontes.document.DocumentId;
import eu.pontes.identity.Callers;
import eu.pontes.identity.Permission;
import eu.pontes.identity.Requires;
import eu.pontes.kernel.Page;
import eu.pontes.kernel.PageRequest;
import eu.pontes.kernel.TenantId;
import eu.pontes.platform.validation.Checks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The employer's door to its own plans: drafting, handing in, and reporting what became of them. */
@ApplicationScoped
@Transactional
public class PlanService {

    private final Plans plans;
    private final PlanTurns turns;
    private final PlanFiles files;
    private final PlanViews views;
    private final PlanRules rules;
    private final PlanSubmissions submissions;
    private final Snapshots snapshots;
    private final Checks checks;
    private final Callers callers;
    private final Preparations preparations;
    private final AuditTrail trail;
    private final Event<PlanSubmitted> submitted;
    private final Clock clock;

    @Inject
    PlanService(
            Plans plans,
            PlanTurns turns,
            PlanFiles files,
            PlanViews views,
            PlanRules rules,
            PlanSubmissions submissions,
            Snapshots snapshots,
            Checks checks,
            Callers callers,
            Preparations preparations,
            AuditTrail trail,
            Event<PlanSubmitted> submitted,
            Clock clock) {
        this.plans = plans;
        this.turns = turns;
        this.files = files;
        this.views = views;
        this.rules = rules;
        this.submissions = submissions;
        this.snapshots = snapshots;
        this.checks = checks;
        this.callers = callers;
        this.preparations = preparations;
        this.trail = trail;
        this.submitted = submitted;
        this.clock = clock;
    }

    @Requires(Permission.READ_OWN_PLANS)
    public Page<PlanSummary> plans(PageRequest request) {
        return views.of(plans.own(employer(), request));
    }

    /** The plans that wait for the employer: drafts, and what a consultant sent back. */
    @Requires(Permission.READ_OWN_PLANS)
    public List<PlanSummary> waiting() {
        return views.of(plans.editable(employer()));
    }

    @Requires(Permission.READ_OWN_PLANS)
    public PlanView plan(PlanId id) {
        return views.of(plans.own(employer(), id));
    }

    /** Refuses what is to happen to a plan of somebody else. */
    @Requires(Permission.READ_OWN_PLANS)
    public void mustBeOwn(PlanId id) {
        plans.mustBeOwn(employer(), id);
    }

    @Requires(Permission.DRAFT_PLANS)
    public PlanId draft(DraftPlan content) {
        rules.check(checks.valid(content), employer());
        DiversityPlan plan = new DiversityPlan(employer(), content, rules.programmeVersion(content), clock.instant());
        plans.add(plan);
        trail.record(plan.employer(), "plan.drafted", subject(plan));
        return plan.id();
    }

    @Requires(Permission.DRAFT_PLANS)
    public void redraft(PlanId id, int version, DraftPlan content) {
        checks.valid(content);
        edit(id, version, PlanSection.DETAILS, plan -> {
            rules.check(content, plan.employer(), plan.planType());
            plan.describe(content, rules.programmeVersion(content, plan));
        });
    }

    @Requires(Permission.DRAFT_PLANS)
    public void writeStateOfPlay(PlanId id, int version, WriteStateOfPlay content) {
        checks.valid(content);
        edit(id, version, PlanSection.STATE_OF_PLAY, plan -> {
            rules.check(content, plan);
            plan.describeStateOfPlay(content);
        });
    }

    @Requires(Permission.DRAFT_PLANS)
    public ConsultationId addConsultation(PlanId id, WriteConsultation content) {
        checks.valid(content);
        return turns.change(id, plan -> added(plan, plan.add(content, today())).id());
    }

    @Requires(Permission.DRAFT_PLANS)
    public void changeConsultation(PlanId id, int version, ConsultationId consultation, WriteConsultation content) {
        checks.valid(content);
        edit(id, version, PlanSection.of(consultation), plan -> plan.change(consultation, content, today()));
    }

    @Requires(Permission.DRAFT_PLANS)
    public void removeConsultation(PlanId id, int version, ConsultationId consultation) {
        FilePlace papers = new FilePlace.OpinionPaper(consultation);
        removeWithFiles(id, version, PlanSection.of(consultation), papers, plan -> plan.remove(consultation));
    }

    /** Writes the whole support structure anew. */
    @Requires(Permission.DRAFT_PLANS)
    public void writeSupport(PlanId id, int version, WriteSupport content) {
        checks.valid(content);
        edit(id, version, PlanSection.SUPPORT, plan -> plan.support(content));
    }

    @Requires(Permission.DRAFT_PLANS)
    public void writeAgreement(PlanId id, int version, WriteAgreement content) {
        checks.valid(content);
        edit(id, version, PlanSection.AGREEMENT, plan -> plan.agree(content, today()));
    }

    @Requires(Permission.DRAFT_PLANS)
    public ObjectiveId addObjective(PlanId id, WriteObjective content) {
        checks.valid(content);
        return turns.change(
                id,
                plan -> added(plan, plan.add(content, rules.terms(content, Optional.empty())))
                        .id());
    }

    @Requires(Permission.DRAFT_PLANS)
    public void changeObjective(PlanId id, int version, ObjectiveId objective, WriteObjective content) {
        checks.valid(content);
        edit(id, version, PlanSection.of(objective), plan -> {
            String kept = plan.objective(objective).gauge().code();
            plan.change(objective, content, rules.terms(content, Optional.of(kept)));
        });
    }

    @Requires(Permission.DRAFT_PLANS)
    public void removeObjective(PlanId id, int version, ObjectiveId objective) {
        turns.write(id, version, PlanSection.of(objective), "plan.removed", plan -> plan.remove(objective));
    }

    @Requires(Permission.DRAFT_PLANS)
    public ActionId addAction(PlanId id, WriteAction content) {
        checks.valid(content);
        return turns.change(id, plan -> {
            rules.check(content);
            return added(plan, plan.add(content)).id();
        });
    }

    @Requires(Permission.DRAFT_PLANS)
    public void changeAction(PlanId id, int version, ActionId action, WriteAction content) {
        checks.valid(content);
        edit(id, version, PlanSection.of(action), plan -> {
            rules.check(content);
            plan.change(action, content);
        });
    }

    @Requires(Permission.DRAFT_PLANS)
    public void removeAction(PlanId id, int version, ActionId action) {
        FilePlace evidence = new FilePlace.Evidence(action);
        removeWithFiles(id, version, PlanSection.of(action), evidence, plan -> plan.remove(action));
    }

    private void removeWithFiles(
            PlanId id, int version, PlanSection section, FilePlace place, Consumer<DiversityPlan> removal) {
        List<DocumentId> gone = new ArrayList<>();
        turns.write(id, version, section, "plan.removed", plan -> {
            gone.addAll(files.at(plan, place));
            removal.accept(plan);
        });
        files.forget(employer(), gone);
    }

    /** Hands the plan to its service; tells everything that is missing at once. */
    @Requires(Permission.SUBMIT_PLANS)
    public void submit(PlanId id, int version) {
        turns.change(id, plan -> {
            plan.mustBeAt(version);
            plan.submit(preparations.of(plan), rules.blocking(plan), clock.instant());
            submissions.add(new PlanSubmission(
                    plan, snapshots.of(plan), callers.current().member().value()));
            trail.record(plan.employer(), "plan.submitted", subject(plan));
            submitted.fire(new PlanSubmitted(plan.id(), plan.employer(), plan.service(), plan.round()));
            return plan.round();
        });
    }

    /** Adds an entry; two people who report at the same moment both count. */
    @Requires(Permission.RECORD_PROGRESS)
    public void recordProgress(PlanId id, RecordProgress content) {
        checks.valid(content);
        turns.change(id, plan -> {
            plan.record(content, today());
            return plan.round();
        });
    }

    /** What an offer can serve: the objectives of approved plans that count placements. */
    @Requires(Permission.READ_OWN_OFFERS)
    public List<ObjectiveChoice> linkableObjectives() {
        return plans.countingPlacements(employer()).stream()
                .map(Objective::choice)
                .toList();
    }

    /** The words of an own objective, whatever became of its plan since an offer was linked to it. */
    @Requires(Permission.READ_OWN_OFFERS)
    public String objectiveLabel(ObjectiveId id) {
        return plans.objective(employer(), id).choice().label();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private TenantId employer() {
        return callers.current().organisation();
    }

    private void edit(PlanId id, int known, PlanSection section, Consumer<DiversityPlan> change) {
        turns.write(id, known, section, "plan.changed", change);
    }

    private <P extends PlanPart> P added(DiversityPlan plan, P part) {
        turns.note(plan, "plan.added", part.section());
        return part;
    }

    private static Subject subject(DiversityPlan plan) {
        return new Subject("plan", plan.id().value());
    }
}
