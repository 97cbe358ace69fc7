package eu.pontes.vacancy.exchange;

import eu.pontes.kernel.Problem;
import eu.pontes.kernel.TenantId;
import eu.pontes.vacancy.OfferId;
import eu.pontes.vacancy.OfferView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The imports of one employer. */
@ApplicationScoped
class OfferImports {

    private static final int MOST_SHOWN = 50;

    private final EntityManager entities;

    @Inject
    OfferImports(EntityManager entities) {
        this.entities = entities;
    }

    void add(OfferImport made, List<OfferView> offers) {
        entities.persist(made);
        entities.flush();
        offers.forEach(offer -> entities.persist(new ImportedOffer(made, offer)));
        entities.flush();
    }

    /** An import that nobody else undoes meanwhile. */
    OfferImport locked(TenantId employer, UUID id) {
        OfferImport found = entities.find(OfferImport.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null || !found.employer().equals(employer)) {
            throw Problem.notFound("offer-import");
        }
        return found;
    }

    /** The newest ones. */
    List<ImportSummary> list(TenantId employer) {
        Map<UUID, Fate> fates = fates(employer);
        return entities.createQuery(
                        "select i from OfferImport i where i.employerId = :employer order by i.importedAt desc, i.id desc",
                        OfferImport.class)
                .setParameter("employer", employer.value())
                .setMaxResults(MOST_SHOWN)
                .getResultStream()
                .map(one -> {
                    Fate fate = fates.getOrDefault(one.id(), Fate.GONE);
                    return one.summary(fate.standing(), fate.touched());
                })
                .toList();
    }

    /** The offers of an import that are still there. */
    List<Left> left(OfferImport origin) {
        List<?> rows = entities.createNativeQuery("""
                        select o.id, o.version, case when o.status = 'DRAFT' and o.version = x.offer_version then 0 else 1 end
                        from offer_imported x join offer o on o.id = x.offer_id where x.import_id = ?1 order by o.id
                        """)
                .setParameter(1, origin.id().toString())
                .getResultList();
        return rows.stream().map(row -> left((Object[]) row)).toList();
    }

    private static Left left(Object[] row) {
        return new Left(
                OfferId.parse((String) row[0]), ((Number) row[1]).intValue(), ((Number) row[2]).intValue() != 0);
    }

    private Map<UUID, Fate> fates(TenantId employer) {
        List<?> rows = entities.createNativeQuery("""
                        select x.import_id, count(*),
                          sum(case when o.status = 'DRAFT' and o.version = x.offer_version then 0 else 1 end)
                        from offer_import i join offer_imported x on x.import_id = i.id join offer o on o.id = x.offer_id
                        where i.employer_id = ?1 group by x.import_id
                        """)
                .setParameter(1, employer.value().toString())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.toMap(
                        row -> UUID.fromString((String) row[0]),
                        row -> new Fate(((Number) row[1]).longValue(), ((Number) row[2]).longValue())));
    }

    /** An offer that came by an import, and whether somebody has worked with it since. */
    record Left(OfferId offer, int version, boolean touched) {}

    /** What became of the offers of an import. */
    private record Fate(long standing, long touched) {
        static final Fate GONE = new Fate(0, 0);
    }
}
