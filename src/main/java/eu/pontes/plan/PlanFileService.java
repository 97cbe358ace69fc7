package eu.pontes.plan;

import eu.pontes.audit.Subject;
import eu.pontes.document.DocumentFile;
import eu.pontes.document.DocumentId;
import eu.pontes.document.FileInspection;
import eu.pontes.document.IncomingFile;
import eu.pontes.identity.Callers;
import eu.pontes.identity.Permission;
import eu.pontes.identity.Requires;
import eu.pontes.kernel.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The employer's door to the files of its plans: opinions with a consultation, and evidence of actions. */
@ApplicationScoped
public class PlanFileService {

    private final Plans plans;
    private final PlanFiles files;
    private final FilingService filing;
    private final FileInspection inspection;
    private final Callers callers;

    @Inject
    PlanFileService(Plans plans, PlanFiles files, FilingService filing, FileInspection inspection, Callers callers) {
        this.plans = plans;
        this.files = files;
        this.filing = filing;
        this.inspection = inspection;
        this.callers = callers;
    }

    /** The file with its content. */
    @Requires(Permission.READ_OWN_PLANS)
    @Transactional
    public DocumentFile open(PlanId id, DocumentId document) {
        return files.open(plans.own(employer(), id), document);
    }

    /** Adds the opinion of those who were consulted, while the plan can be changed. */
    @Requires(Permission.DRAFT_PLANS)
    public DocumentId addOpinion(PlanId id, ConsultationId consultation, IncomingFile file) {
        return add(id, new FilePlace.OpinionPaper(consultation), file);
    }

    /** Adds something that shows what came of an action, while the plan is drafted or runs. */
    @Requires({Permission.DRAFT_PLANS, Permission.RECORD_PROGRESS})
    public DocumentId addEvidence(PlanId id, ActionId action, IncomingFile file) {
        return add(id, new FilePlace.Evidence(action), file);
    }

    @Requires({Permission.DRAFT_PLANS, Permission.RECORD_PROGRESS})
    public void remove(PlanId id, DocumentId document) {
        filing.remove(id, document);
    }

    /** The inspection stands between two transactions, because it may wait for the virus scanner. */
    private DocumentId add(PlanId id, FilePlace place, IncomingFile file) {
        filing.expect(id, place);
        return filing.keep(id, place, inspection.check(employer(), new Subject("plan", id.value()), file));
    }

    private TenantId employer() {
        return callers.current().organisation();
    }
}
