package eu.pontes.plan.ui;

import eu.pontes.document.DocumentFile;
import eu.pontes.document.DocumentId;
import eu.pontes.document.DocumentView;
import eu.pontes.document.IncomingFile;
import eu.pontes.document.view.FilePanel;
import eu.pontes.plan.ActionView;
import eu.pontes.plan.ConsultationView;
import eu.pontes.plan.FilePlace;
import eu.pontes.plan.PlanFileService;
import eu.pontes.plan.PlanId;
import eu.pontes.plan.PlanService;
import eu.pontes.plan.PlanView;
import java.util.List;

/** The files that belong to one action or one consultation of an own plan. */
@SuppressWarnings("serial")
final class PlanFolder implements FilePanel.Folder {

    private final transient PlanService plans;
    private final transient PlanFileService files;
    private final transient PlanId plan;
    private final transient FilePlace place;

    PlanFolder(PlanService plans, PlanFileService files, PlanId plan, FilePlace place) {
        this.plans = plans;
        this.files = files;
        this.plan = plan;
        this.place = place;
    }

    @Override
    public List<DocumentView> files() {
        PlanView view = plans.plan(plan);
        if (place instanceof FilePlace.Evidence evidence) {
            return view.action(evidence.action()).map(ActionView::evidence).orElse(List.of());
        }
        return view.consultation(((FilePlace.OpinionPaper) place).consultation())
                .map(ConsultationView::documents)
                .orElse(List.of());
    }

    @Override
    public void add(IncomingFile file) {
        if (place instanceof FilePlace.Evidence evidence) {
            files.addEvidence(plan, evidence.action(), file);
        } else if (place instanceof FilePlace.OpinionPaper paper) {
            files.addOpinion(plan, paper.consultation(), file);
        }
    }

    @Override
    public void remove(DocumentId id) {
        files.remove(plan, id);
    }

    @Override
    public DocumentFile open(DocumentId id) {
        return files.open(plan, id);
    }
}
