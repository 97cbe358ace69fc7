package eu.pontes.measure;

import eu.pontes.kernel.Language;
import eu.pontes.kernel.Page;
import eu.pontes.kernel.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of the library. They are a few hundred at most, so a search may read all texts of one language. */
@ApplicationScoped
class Measures {

    private final EntityManager entities;

    @Inject
    Measures(EntityManager entities) {
        this.entities = entities;
    }

    Optional<Measure> byCode(String code) {
        return Optional.ofNullable(entities.find(Measure.class, code));
    }

    Page<Measure> find(MeasureSearch wanted, Language language, LocalDate on, PageRequest request) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("language", language);
        values.put("on", on);
        String where = where(wanted, values);
        List<Measure> items = with(
                        values,
                        entities.createQuery("select m " + where + " order by m.position, m.code", Measure.class))
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "m.texts")
                .setHint("eclipselink.batch", "m.domains")
                .setHint("eclipselink.batch", "m.targetGroups")
                .setFirstResult(request.offset())
                .setMaxResults(request.limit())
                .getResultList();
        long total = with(values, entities.createQuery("select count(m) " + where, Long.class))
                .getSingleResult();
        return new Page<>(items, request, total);
    }

    private static String where(MeasureSearch wanted, Map<String, Object> values) {
        StringBuilder where = new StringBuilder("""
                from Measure m join m.texts t
                where t.language = :language and m.validFrom <= :on and (m.validTo is null or m.validTo >= :on)""");
        List<String> patterns = wanted.patterns();
        for (int i = 0; i < patterns.size(); i++) {
            String name = "word" + i;
            where.append(
                    " and (t.name like :%1$s escape '!' or t.about like :%1$s escape '!' or t.steps like :%1$s escape '!')"
                            .formatted(name));
            values.put(name, patterns.get(i));
        }
        if (wanted.domain() != null) {
            where.append(" and :domain member of m.domains");
            values.put("domain", wanted.domain());
        }
        if (wanted.targetGroup() != null) {
            where.append(" and :targetGroup member of m.targetGroups");
            values.put("targetGroup", wanted.targetGroup());
        }
        if (wanted.sector() != null) {
            where.append(" and (m.sectors is empty or m.code in"
                    + " (select x.code from Measure x join x.sectors s where s = :sector))");
            values.put("sector", wanted.sector());
        }
        return where.toString();
    }

    private static <T> TypedQuery<T> with(Map<String, Object> values, TypedQuery<T> query) {
        values.forEach(query::setParameter);
        return query;
    }
}
