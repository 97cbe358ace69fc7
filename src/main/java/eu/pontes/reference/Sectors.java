package eu.pontes.reference;

import eu.pontes.kernel.Language;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** The NACE table. */
final class Sectors {
    private final EntityManager entityManager;

    Sectors(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    List<Sector> all(Language language) {
        return Rows.of(entityManager.createNativeQuery(select(language) + " ORDER BY tree_order")).stream()
                .map(Sectors::sector)
                .toList();
    }

    Optional<Sector> byCode(NaceCode code, Language language) {
        return Rows.of(entityManager
                        .createNativeQuery(select(language) + " WHERE code = ?1")
                        .setParameter(1, code.value()))
                .stream()
                .map(Sectors::sector)
                .findFirst();
    }

    private static String select(Language language) {
        String label = switch (language) {
            case NL -> "nl";
            case FR -> "fr";
            case DE -> "de";
            case EN -> "en";
        };
        return "SELECT code, " + label + " FROM nace";
    }

    private static Sector sector(Object[] row) {
        return new Sector(new NaceCode((String) row[0]), (String) row[1]);
    }
}
