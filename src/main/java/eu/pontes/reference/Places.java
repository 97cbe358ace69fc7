package eu.pontes.reference;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The tables of Belgian places and municipalities. */
final class Places {
    private static final String PLACE = "SELECT p.postcode, p.name, p.name_nl, p.name_fr, p.nis, p.lon, p.lat ";
    private static final String SEARCH = PLACE + """
            FROM (
              SELECT postcode, name, MIN(weight) AS best, MIN(term) AS first_term
              FROM place_term
              WHERE term LIKE ?1 ESCAPE '!'
              GROUP BY postcode, name
            ) found
            JOIN postcode_place p ON p.postcode = found.postcode AND p.name = found.name
            ORDER BY found.best, found.first_term, p.postcode, p.nis IS NULL, p.name
            LIMIT ?2
            """;
    private static final String BY_POSTCODE =
            PLACE + "FROM postcode_place p WHERE p.postcode = ?1 ORDER BY p.nis IS NULL, p.name LIMIT 1";
    private static final String MUNICIPALITIES = """
            SELECT name_nl, name_fr, arrondissement_nl, arrondissement_fr, province_nl, province_fr,
              region_nl, region_fr, inhabitants, postcode, nis
            FROM municipality WHERE nis IN
            """;

    private final EntityManager entityManager;

    Places(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    List<Place> startingWith(String folded, int limit) {
        return Rows.of(entityManager
                        .createNativeQuery(SEARCH)
                        .setParameter(1, SearchTerms.startingWith(folded))
                        .setParameter(2, limit))
                .stream()
                .map(Places::place)
                .toList();
    }

    Optional<Place> byPostcode(Postcode postcode) {
        return Rows.of(entityManager.createNativeQuery(BY_POSTCODE).setParameter(1, postcode.value())).stream()
                .map(Places::place)
                .findFirst();
    }

    /** For each postcode the place that {@link #byPostcode} finds. */
    List<Place> byPostcodes(Collection<Postcode> postcodes) {
        String marks = postcodes.stream().map(postcode -> "?").collect(Collectors.joining(", "));
        Query query = entityManager.createNativeQuery(PLACE + "FROM postcode_place p WHERE p.postcode IN (" + marks
                + ") ORDER BY p.postcode, p.nis IS NULL, p.name");
        int position = 1;
        for (Postcode postcode : postcodes) {
            query.setParameter(position++, postcode.value());
        }
        Map<Postcode, Place> first = new LinkedHashMap<>();
        Rows.of(query).stream().map(Places::place).forEach(place -> first.putIfAbsent(place.postcode(), place));
        return List.copyOf(first.values());
    }

    Optional<Municipality> municipality(NisCode nis) {
        return municipalities(List.of(nis)).stream().findFirst();
    }

    List<Municipality> municipalities(Collection<NisCode> codes) {
        String marks = codes.stream().map(code -> "?").collect(Collectors.joining(", "));
        Query query = entityManager.createNativeQuery(MUNICIPALITIES + "(" + marks + ")");
        int position = 1;
        for (NisCode code : codes) {
            query.setParameter(position++, code.value());
        }
        return Rows.of(query).stream()
                .map(row -> municipality(new NisCode((String) row[10]), row))
                .toList();
    }

    private static Place place(Object[] row) {
        @Nullable String nis = (String) row[4];
        return new Place(
                new Postcode((String) row[0]),
                new PlaceName((String) row[2], (String) row[3], (String) row[1]),
                nis == null ? null : new NisCode(nis),
                ((Number) row[5]).doubleValue(),
                ((Number) row[6]).doubleValue());
    }

    private static Municipality municipality(NisCode nis, Object[] row) {
        return new Municipality(
                nis,
                name(nis, row, 0),
                name(nis, row, 2),
                row[4] == null ? null : name(nis, row, 4),
                name(nis, row, 6),
                Rows.number(row[8]),
                new Postcode((String) row[9]));
    }

    private static PlaceName name(NisCode nis, Object[] row, int column) {
        String dutch = (String) row[column];
        String french = (String) row[column + 1];
        return new PlaceName(dutch, french, nis.region() == Region.FLANDERS ? dutch : french);
    }
}
