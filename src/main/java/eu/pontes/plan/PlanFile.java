package eu.pontes.plan;

import eu.pontes.document.DocumentId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says what a file belongs to; the file itself is kept by the documents. */
@Entity
@Table(name = "plan_file")
class PlanFile {

    @Id
    @Column(name = "document_id")
    private UUID documentId;

    @Column(name = "employer_id")
    private UUID employerId;

    @Column(name = "plan_id")
    private UUID planId;

    @Column(name = "action_id")
    private @Nullable UUID actionId;

    @Column(name = "consultation_id")
    private @Nullable UUID consultationId;

    protected PlanFile() {}

    PlanFile(DiversityPlan plan, FilePlace place, DocumentId document) {
        this.documentId = document.value();
        this.employerId = plan.employer().value();
        this.planId = plan.id().value();
        if (place instanceof FilePlace.Evidence evidence) {
            this.actionId = evidence.action().value();
        } else if (place instanceof FilePlace.OpinionPaper paper) {
            this.consultationId = paper.consultation().value();
        }
    }

    DocumentId document() {
        return new DocumentId(documentId);
    }

    FilePlace place() {
        return actionId != null
                ? new FilePlace.Evidence(new ActionId(actionId))
                : new FilePlace.OpinionPaper(new ConsultationId(Objects.requireNonNull(consultationId)));
    }
}
