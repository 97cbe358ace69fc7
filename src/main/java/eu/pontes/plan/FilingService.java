package eu.pontes.plan;

import eu.pontes.audit.AuditTrail;
import eu.pontes.audit.Subject;
import eu.pontes.document.CheckedFile;
import eu.pontes.document.DocumentId;
import eu.pontes.identity.Caller;
import eu.pontes.identity.Callers;
import eu.pontes.kernel.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * The transactions behind {@link PlanFileService}: short ones before and after the inspection of a file, which may take
 * long. A plan is locked meanwhile, so that no file slips into one that is being handed in.
 */
@ApplicationScoped
@Transactional
class FilingService {

    static final int MOST_FILES = 20;

    private final Plans plans;
    private final PlanFiles files;
    private final Callers callers;
    private final AuditTrail trail;

    @Inject
    FilingService(Plans plans, PlanFiles files, Callers callers, AuditTrail trail) {
        this.plans = plans;
        this.files = files;
        this.callers = callers;
        this.trail = trail;
    }

    /** Refuses what has no place for a file now, before anybody looks at the file. */
    void expect(PlanId id, FilePlace place) {
        mustTakeOneMore(open(id, place), place);
    }

    DocumentId keep(PlanId id, FilePlace place, CheckedFile file) {
        Caller caller = callers.current();
        DiversityPlan plan = open(id, place);
        mustTakeOneMore(plan, place);
        DocumentId document = files.add(caller, plan, place, file);
        trail.record(plan.employer(), "plan.file-added", subject(document));
        return document;
    }

    void remove(PlanId id, DocumentId document) {
        DiversityPlan plan = plans.ownLocked(callers.current().organisation(), id);
        mustBeOpen(plan, files.place(plan, document));
        files.remove(plan, document);
        trail.record(plan.employer(), "plan.file-removed", subject(document));
    }

    private DiversityPlan open(PlanId id, FilePlace place) {
        DiversityPlan plan = plans.ownLocked(callers.current().organisation(), id);
        if (place instanceof FilePlace.Evidence evidence) {
            plan.action(evidence.action());
        } else if (place instanceof FilePlace.OpinionPaper paper) {
            plan.consultation(paper.consultation());
        }
        mustBeOpen(plan, place);
        return plan;
    }

    /** What was said before the plan was handed in stays as it was; what comes of an action is shown while it runs. */
    private static void mustBeOpen(DiversityPlan plan, FilePlace place) {
        PlanStatus status = plan.status();
        if (!status.editable() && !(place instanceof FilePlace.Evidence && status.running())) {
            throw Problem.conflict("plan-files-closed", status);
        }
    }

    private void mustTakeOneMore(DiversityPlan plan, FilePlace place) {
        if (files.number(plan, place) >= MOST_FILES) {
            throw Problem.conflict("plan-files-full", MOST_FILES);
        }
    }

    private static Subject subject(DocumentId document) {
        return new Subject("document", document.value());
    }
}
