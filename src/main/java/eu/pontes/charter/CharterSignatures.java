package eu.pontes.charter;

import eu.pontes.kernel.Page;
import eu.pontes.kernel.PageRequest;
import eu.pontes.kernel.Problem;
import eu.pontes.kernel.TenantId;
import eu.pontes.platform.data.UniqueKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The signatures, by employer; only the register crosses employers. */
@ApplicationScoped
class CharterSignatures {

    private static final String REGISTER = """
             from CharterSignature s join Organisation o on o.id = s.employerId
            where s.withdrawnAt is null and lower(o.name) like :name escape '!'
            """;

    private final EntityManager entities;

    @Inject
    CharterSignatures(EntityManager entities) {
        this.entities = entities;
    }

    void add(CharterSignature signature) {
        entities.persist(signature);
    }

    /** Writes now, to find out whether somebody else was faster. */
    void flush() {
        UniqueKeys.flush(entities, () -> Problem.conflict("charter-signed"));
    }

    Optional<CharterSignature> find(TenantId employer, SignatureId id) {
        return entities.createQuery(
                        "select s from CharterSignature s where s.employerId = :employer and s.id = :id",
                        CharterSignature.class)
                .setParameter("employer", employer.value())
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst();
    }

    /** All of an employer, the latest first. */
    List<CharterSignature> of(TenantId employer) {
        return entities.createQuery(
                        "select s from CharterSignature s where s.employerId = :employer order by s.signedAt desc",
                        CharterSignature.class)
                .setParameter("employer", employer.value())
                .getResultList();
    }

    /** What an employer stands by; of several, the one signed last. */
    Optional<RegisterRow> standing(TenantId employer) {
        return entities.createQuery("""
                        select new eu.pontes.charter.RegisterRow(s.employerId, o.name, s.signedAt, s.versionNumber)
                        from CharterSignature s join Organisation o on o.id = s.employerId
                        where s.employerId = :employer and s.withdrawnAt is null order by s.signedAt desc
                        """, RegisterRow.class)
                .setParameter("employer", employer.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    boolean anyStands(TenantId employer) {
        return entities.createQuery(
                                "select count(s) from CharterSignature s"
                                        + " where s.employerId = :employer and s.withdrawnAt is null",
                                Long.class)
                        .setParameter("employer", employer.value())
                        .getSingleResult()
                > 0;
    }

    /** Standing signatures of employers whose name contains a text, by name. */
    Page<RegisterRow> register(String name, PageRequest page) {
        String pattern = '%' + escaped(name.strip()) + '%';
        TypedQuery<Long> count = entities.createQuery("select count(s)" + REGISTER, Long.class);
        TypedQuery<RegisterRow> rows = entities.createQuery(
                "select new eu.pontes.charter.RegisterRow(s.employerId, o.name, s.signedAt, s.versionNumber)" + REGISTER
                        + " order by o.name, s.id",
                RegisterRow.class);
        long total = count.setParameter("name", pattern).getSingleResult();
        List<RegisterRow> found = rows.setParameter("name", pattern)
                .setFirstResult(page.offset())
                .setMaxResults(page.limit())
                .getResultList();
        return new Page<>(found, page, total);
    }

    private static String escaped(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
    }
}
