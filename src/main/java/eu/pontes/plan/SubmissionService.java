package eu.pontes.plan;

import eu.pontes.audit.AuditEntry;
import eu.pontes.audit.AuditTrail;
import eu.pontes.audit.Subject;
import eu.pontes.identity.Callers;
import eu.pontes.identity.Permission;
import eu.pontes.identity.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells an employer when its plan was handed in and by whom. */
@ApplicationScoped
@Transactional
public class SubmissionService {

    private final Plans plans;
    private final PlanSubmissions kept;
    private final AuditTrail trail;
    private final Callers callers;

    @Inject
    SubmissionService(Plans plans, PlanSubmissions kept, AuditTrail trail, Callers callers) {
        this.plans = plans;
        this.kept = kept;
        this.trail = trail;
        this.callers = callers;
    }

    /** The submissions of an own plan, the last one first. */
    @Requires(Permission.READ_OWN_PLANS)
    public List<Submission> submissions(PlanId id) {
        DiversityPlan plan = plans.own(callers.current().organisation(), id);
        Subject subject = new Subject("plan", id.value());
        return withRecords(told(plan, trail.entries(plan.employer(), "plan.submitted", subject)), kept.of(plan));
    }

    /** What was kept of a submission says more than the trail; of early submissions nothing was kept. */
    private static List<Submission> withRecords(List<Submission> told, List<PlanSubmissions.Line> lines) {
        Map<Integer, PlanSubmissions.Line> byNumber =
                lines.stream().collect(Collectors.toMap(PlanSubmissions.Line::number, Function.identity()));
        return told.stream()
                .map(submission -> {
                    PlanSubmissions.Line line = byNumber.get(submission.round());
                    return line == null
                            ? submission
                            : new Submission(
                                    line.number(),
                                    line.at(),
                                    Optional.of(line.by()),
                                    Optional.of(line.sha256()),
                                    submission.unchanged());
                })
                .toList();
    }

    /** The trail tells by whom; the plan itself tells of its last submission even where the trail does not. */
    static List<Submission> told(DiversityPlan plan, List<AuditEntry> trail) {
        List<Submission> submissions = new ArrayList<>();
        boolean unchanged = !plan.status().editable();
        int untold = plan.round() - trail.size();
        plan.submittedAt().ifPresent(moment -> {
            Optional<String> by = trail.isEmpty()
                    ? Optional.empty()
                    : trail.get(trail.size() - 1).by();
            submissions.add(new Submission(plan.round(), moment, by, Optional.empty(), unchanged));
        });
        for (int earlier = trail.size() - 2; earlier >= 0; earlier--) {
            AuditEntry entry = trail.get(earlier);
            submissions.add(new Submission(untold + earlier + 1, entry.at(), entry.by(), Optional.empty(), false));
        }
        return submissions;
    }
}
