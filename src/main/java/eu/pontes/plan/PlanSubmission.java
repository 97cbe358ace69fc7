package eu.pontes.plan;

import eu.pontes.kernel.Sha256;
import eu.pontes.platform.data.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A plan as it was handed in, word for word, with the hash that the receipt names; never changed, never removed. */
@Entity
@Table(name = "plan_submission")
class PlanSubmission {

    @Id
    private UUID id;

    @Column(name = "employer_id")
    private UUID employerId;

    @Column(name = "plan_id")
    private UUID planId;

    private int number;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "submitted_by")
    private UUID submittedBy;

    private String content;

    @Column(name = "content_sha256")
    private String sha256;

    protected PlanSubmission() {}

    PlanSubmission(DiversityPlan plan, Snapshot content, UUID submittedBy) {
        this.id = Ids.next();
        this.employerId = plan.employer().value();
        this.planId = plan.id().value();
        this.number = plan.round();
        this.submittedAt = plan.submittedAt().orElseThrow();
        this.submittedBy = submittedBy;
        this.content = content.json();
        this.sha256 = Sha256.of(this.content);
    }

    Snapshot snapshot() {
        return Snapshot.read(content);
    }

    String content() {
        return content;
    }

    String sha256() {
        return sha256;
    }
}
