package eu.pontes.reference;

import eu.pontes.kernel.Language;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The ESCO tables: occupations by what someone types in any language, named in the reader's. */
final class Occupations {
    // Native SQL, because the content changes behind the persistence context, in ReferenceLoader.
    private static final String NAMED = """
            JOIN esco_occupation o ON o.id = found.id
            JOIN esco_label l ON l.occupation_id = o.id AND l.preferred = 1 AND l.language IN (?1, 'nl', 'fr', 'en')
            """;
    private static final String SEARCH =
            """
            SELECT o.id, o.isco08, o.esco_code, l.label, l.language
            FROM (
              SELECT occupation_id AS id, MIN(2 * weight + (language <> ?1)) AS best, MIN(term) AS first_term
              FROM esco_term
              WHERE language IN ('ar', 'en', 'fr', 'nl') AND term LIKE ?2 ESCAPE '!'
              GROUP BY occupation_id
              ORDER BY best, first_term, id
              LIMIT ?3
            ) found
            """ + NAMED + "ORDER BY found.best, found.first_term, found.id, FIELD(l.language, ?1, 'nl', 'fr', 'en')";
    private static final String BY_ID = """
            SELECT o.id, o.isco08, o.esco_code, l.label, l.language
            FROM (SELECT id FROM esco_occupation WHERE id = ?2) found
            """ + NAMED + "ORDER BY FIELD(l.language, ?1, 'nl', 'fr', 'en')";
    private static final String LABELS = """
            SELECT language, label, preferred FROM esco_label WHERE occupation_id = ?1
            ORDER BY preferred DESC, language, label_no
            """;

    private final EntityManager entityManager;

    Occupations(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    List<Occupation> startingWith(String folded, Language language, int limit) {
        return named(Rows.of(entityManager
                .createNativeQuery(SEARCH)
                .setParameter(1, language.tag())
                .setParameter(2, SearchTerms.startingWith(folded))
                .setParameter(3, limit)));
    }

    Optional<Occupation> byId(EscoId id, Language language) {
        return named(Rows.of(entityManager
                        .createNativeQuery(BY_ID)
                        .setParameter(1, language.tag())
                        .setParameter(2, id.value())))
                .stream()
                .findFirst();
    }

    List<OccupationLabel> labels(EscoId id) {
        return Rows.of(entityManager.createNativeQuery(LABELS).setParameter(1, id.value())).stream()
                .map(row -> new OccupationLabel((String) row[0], (String) row[1], Rows.number(row[2]) == 1))
                .toList();
    }

    /** Of the labels of one occupation, which stand together, the first is the one to show. */
    private static List<Occupation> named(List<Object[]> rows) {
        Map<EscoId, Occupation> occupations = new LinkedHashMap<>();
        for (Object[] row : rows) {
            EscoId id = new EscoId((String) row[0]);
            occupations.putIfAbsent(
                    id, new Occupation(id, (String) row[1], (String) row[2], (String) row[3], (String) row[4]));
        }
        return List.copyOf(occupations.values());
    }
}
