package eu.pontes.label;

import eu.pontes.kernel.Page;
import eu.pontes.kernel.PageRequest;
import eu.pontes.kernel.Problem;
import eu.pontes.kernel.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The labels; verification and the register cross organisations, everything else is by owner. */
@ApplicationScoped
class Labels {

    private final EntityManager entities;

    @Inject
    Labels(EntityManager entities) {
        this.entities = entities;
    }

    void add(Label label) {
        entities.persist(label);
    }

    void flush() {
        entities.flush();
    }

    /** The next free number of a year; nobody else gets one until this transaction ends. */
    LabelNumber nextNumber(int year) {
        entities.createNativeQuery("""
                        insert into label_counter (awarded_in, last_number) values (?1, 1)
                        on duplicate key update last_number = last_number + 1
                        """).setParameter(1, year).executeUpdate();
        Number last = (Number) entities.createNativeQuery("select last_number from label_counter where awarded_in = ?1")
                .setParameter(1, year)
                .getSingleResult();
        return new LabelNumber(year, last.intValue());
    }

    /** The latest first. */
    List<Label> ofEmployer(TenantId employer) {
        return entities.createQuery("""
                        select l from Label l join fetch l.application where l.employerId = :employer
                        order by l.awardedOn desc, l.id desc
                        """, Label.class)
                .setParameter("employer", employer.value())
                .getResultList();
    }

    Label ofAuthority(TenantId authority, LabelId id) {
        return entities.createQuery(
                        "select l from Label l where l.authorityId = :authority and l.id = :id", Label.class)
                .setParameter("authority", authority.value())
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Problem.notFound("label"));
    }

    Optional<Label> ofAuthority(TenantId authority, ApplicationId application) {
        return entities.createQuery(
                        "select l from Label l where l.authorityId = :authority and l.application.id = :application",
                        Label.class)
                .setParameter("authority", authority.value())
                .setParameter("application", application.value())
                .getResultStream()
                .findFirst();
    }

    Optional<Label> withToken(Token token) {
        return entities.createQuery("select l from Label l where l.token = :token", Label.class)
                .setParameter("token", token.value())
                .getResultStream()
                .findFirst();
    }

    /** The labels that are valid on a day, the latest award first. */
    Page<Label> validOn(LocalDate day, PageRequest page) {
        List<Label> found = entities.createQuery("""
                        select l from Label l where l.status = :status and l.validTo >= :day
                        order by l.awardedOn desc, l.number desc
                        """, Label.class)
                .setParameter("status", LabelStatus.AWARDED)
                .setParameter("day", day)
                .setFirstResult(page.offset())
                .setMaxResults(page.limit())
                .getResultList();
        long total = entities.createQuery(
                        "select count(l) from Label l where l.status = :status and l.validTo >= :day", Long.class)
                .setParameter("status", LabelStatus.AWARDED)
                .setParameter("day", day)
                .getSingleResult();
        return new Page<>(found, page, total);
    }
}
