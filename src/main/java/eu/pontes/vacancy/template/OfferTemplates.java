package eu.pontes.vacancy.template;

import eu.pontes.kernel.Problem;
import eu.pontes.kernel.TenantId;
import eu.pontes.platform.data.UniqueKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The templates of one employer. */
@ApplicationScoped
class OfferTemplates {

    private final EntityManager entities;

    @Inject
    OfferTemplates(EntityManager entities) {
        this.entities = entities;
    }

    void add(OfferTemplate template) {
        entities.persist(template);
    }

    void remove(OfferTemplate template) {
        entities.remove(template);
    }

    OfferTemplate get(TenantId employer, TemplateId id) {
        OfferTemplate found = entities.find(OfferTemplate.class, id.value());
        if (found == null || !found.employer().equals(employer)) {
            throw Problem.notFound("template");
        }
        return found;
    }

    /** By name, without what they say. */
    List<TemplateSummary> list(TenantId employer) {
        return entities.createQuery("""
                        select t.id, t.version, t.name, t.changedAt from OfferTemplate t
                        where t.employerId = :employer order by t.name
                        """, Object[].class)
                .setParameter("employer", employer.value())
                .getResultStream()
                .map(OfferTemplates::summary)
                .toList();
    }

    long count(TenantId employer) {
        return entities.createQuery("select count(t) from OfferTemplate t where t.employerId = :employer", Long.class)
                .setParameter("employer", employer.value())
                .getSingleResult();
    }

    /** Another one with the same name; the database compares as people do, without case and accents. */
    boolean nameTaken(OfferTemplate template, String name) {
        return entities.createQuery("""
                        select count(t) from OfferTemplate t
                        where t.employerId = :employer and t.name = :name and t.id <> :except
                        """, Long.class)
                        .setParameter("employer", template.employer().value())
                        .setParameter("name", name.strip())
                        .setParameter("except", template.id().value())
                        .setFlushMode(FlushModeType.COMMIT)
                        .getSingleResult()
                > 0;
    }

    /** Writes now, to find out whether somebody else was faster. */
    void save() {
        UniqueKeys.flush(entities, () -> Problem.invalid("name", "template-name"));
    }

    private static TemplateSummary summary(Object[] row) {
        return new TemplateSummary(new TemplateId((UUID) row[0]), (int) row[1], (String) row[2], (Instant) row[3]);
    }
}
