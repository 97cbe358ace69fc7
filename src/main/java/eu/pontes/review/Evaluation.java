package eu.pontes.review;

import eu.pontes.identity.MemberId;
import eu.pontes.kernel.TenantId;
import eu.pontes.plan.PlanId;
import eu.pontes.plan.PlanView;
import eu.pontes.platform.data.Ids;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The last word of a service on a plan: one result, and an outcome per objective; it never changes. */
@Entity
@Table(name = "evaluation")
class Evaluation {

    @Id
    private UUID id;

    @Column(name = "plan_id")
    private UUID planId;

    @Column(name = "employer_id")
    private UUID employerId;

    @Column(name = "service_id")
    private UUID serviceId;

    @Enumerated(EnumType.STRING)
    private EvaluationResult result;

    private String conclusion;

    @Column(name = "evaluated_at")
    private Instant evaluatedAt;

    @Column(name = "evaluated_by")
    private UUID evaluatedBy;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "evaluation_objective", joinColumns = @JoinColumn(name = "evaluation_id"))
    private List<ObjectiveOutcome> objectives = new ArrayList<>();

    @Version
    private int version;

    protected Evaluation() {}

    Evaluation(PlanView plan, Evaluate command, Instant evaluatedAt, MemberId evaluatedBy) {
        this.id = Ids.next();
        this.planId = plan.id().value();
        this.employerId = plan.employer().value();
        this.serviceId = plan.service().value();
        this.result = command.result();
        this.conclusion = command.conclusion().strip();
        this.evaluatedAt = evaluatedAt;
        this.evaluatedBy = evaluatedBy.value();
        command.objectives().forEach(evaluated -> objectives.add(new ObjectiveOutcome(evaluated)));
    }

    UUID evaluatedBy() {
        return evaluatedBy;
    }

    EvaluationView view(MemberNames names) {
        return new EvaluationView(
                new PlanId(planId),
                new TenantId(employerId),
                new TenantId(serviceId),
                result,
                conclusion,
                evaluatedAt,
                names.of(evaluatedBy),
                objectives.stream().map(ObjectiveOutcome::view).toList());
    }
}
