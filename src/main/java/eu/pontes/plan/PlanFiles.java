package eu.pontes.plan;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import eu.pontes.document.CheckedFile;
import eu.pontes.document.DocumentFile;
import eu.pontes.document.DocumentId;
import eu.pontes.document.DocumentView;
import eu.pontes.document.Documents;
import eu.pontes.identity.Caller;
import eu.pontes.kernel.Problem;
import eu.pontes.kernel.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The files of plans, by what they belong to. */
@ApplicationScoped
class PlanFiles {

    private final EntityManager entities;
    private final Documents documents;

    @Inject
    PlanFiles(EntityManager entities, Documents documents) {
        this.entities = entities;
        this.documents = documents;
    }

    DocumentId add(Caller by, DiversityPlan plan, FilePlace place, CheckedFile file) {
        DocumentId document = documents.add(by, file);
        entities.persist(new PlanFile(plan, place, document));
        return document;
    }

    /** All files of a plan, each kind of place with its own, the oldest first. */
    Map<FilePlace, List<DocumentView>> of(DiversityPlan plan) {
        List<PlanFile> files = all(plan);
        Map<DocumentId, DocumentView> views = documents.views(plan.employer(), ids(files));
        return files.stream()
                .collect(groupingBy(
                        PlanFile::place,
                        mapping(file -> Objects.requireNonNull(views.get(file.document())), toList())));
    }

    long number(DiversityPlan plan, FilePlace place) {
        return all(plan).stream().filter(file -> file.place().equals(place)).count();
    }

    FilePlace place(DiversityPlan plan, DocumentId document) {
        return file(plan, document).place();
    }

    /** The file with its content, if it is one of this plan. */
    DocumentFile open(DiversityPlan plan, DocumentId document) {
        return documents.file(plan.employer(), file(plan, document).document());
    }

    void remove(DiversityPlan plan, DocumentId document) {
        entities.remove(file(plan, document));
        entities.flush();
        documents.remove(plan.employer(), List.of(document));
    }

    /** What belongs to something that is about to go. */
    List<DocumentId> at(DiversityPlan plan, FilePlace place) {
        return ids(all(plan).stream().filter(file -> file.place().equals(place)).toList());
    }

    /**
     * Deletes what belonged to something that is gone. Not before: once something was stored in a transaction, EclipseLink
     * no longer moves the version of a plan of which only a part is taken out.
     */
    void forget(TenantId owner, List<DocumentId> gone) {
        documents.remove(owner, gone);
    }

    private PlanFile file(DiversityPlan plan, DocumentId document) {
        return all(plan).stream()
                .filter(file -> file.document().equals(document))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("document"));
    }

    private List<PlanFile> all(DiversityPlan plan) {
        return entities.createQuery(
                        "select f from PlanFile f where f.employerId = :employer and f.planId = :plan"
                                + " order by f.documentId",
                        PlanFile.class)
                .setParameter("employer", plan.employer().value())
                .setParameter("plan", plan.id().value())
                .getResultList();
    }

    private static List<DocumentId> ids(Collection<PlanFile> files) {
        return files.stream().map(PlanFile::document).toList();
    }
}
