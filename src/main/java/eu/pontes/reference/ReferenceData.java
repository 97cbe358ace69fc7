package eu.pontes.reference;

import eu.pontes.kernel.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What everyone may look up, signed in or not: occupations, sectors, Belgian places, and who is to be credited. */
@ApplicationScoped
public class ReferenceData {
    /** One letter would match a quarter of all labels and help nobody. */
    private static final int SHORTEST_OCCUPATION = 2;

    // Counted from the epoch by the database, so that no time zone of driver or session comes in between.
    private static final String DATASETS = """
            SELECT name, row_count, TIMESTAMPDIFF(MICROSECOND, '1970-01-01', loaded_at)
            FROM reference_dataset WHERE loaded_at IS NOT NULL
            """;

    private final EntityManager entityManager;
    private final Occupations occupations;
    private final Sectors sectors;
    private final Places places;

    @Inject
    ReferenceData(EntityManager entityManager) {
        this.entityManager = entityManager;
        this.occupations = new Occupations(entityManager);
        this.sectors = new Sectors(entityManager);
        this.places = new Places(entityManager);
    }

    /**
     * Occupations of which a label in any language starts with what was typed, then those in which a later word does.
     * Labels in the asked language, and preferred ones, come first.
     */
    public List<Occupation> occupations(String typed, Language language, int limit) {
        String folded = SearchTerms.fold(typed);
        return folded.length() < SHORTEST_OCCUPATION || limit < 1
                ? List.of()
                : occupations.startingWith(folded, language, limit);
    }

    public Optional<Occupation> occupation(EscoId id, Language language) {
        return occupations.byId(id, language);
    }

    /** Every name of an occupation in every language, preferred ones first; empty for an unknown id. */
    public List<OccupationLabel> labels(EscoId id) {
        return occupations.labels(id);
    }

    /** All headings in the order of the tree: each directly before what it contains. */
    public List<Sector> sectors(Language language) {
        return sectors.all(language);
    }

    public Optional<Sector> sector(NaceCode code, Language language) {
        return sectors.byCode(code, language);
    }

    /** Places whose postcode, name or municipality starts with what was typed, then those in which a later word does. */
    public List<Place> places(String typed, int limit) {
        String folded = SearchTerms.fold(typed);
        return folded.isEmpty() || limit < 1 ? List.of() : places.startingWith(folded, limit);
    }

    /** The place that stands for a postcode: the one that bears its municipality's name, or else the first by name. */
    public Optional<Place> place(Postcode postcode) {
        return places.byPostcode(postcode);
    }

    /** The same for several postcodes at once, in a list that shows them; unknown ones are left out. */
    public List<Place> places(Collection<Postcode> postcodes) {
        return postcodes.isEmpty() ? List.of() : places.byPostcodes(postcodes);
    }

    public Optional<Municipality> municipality(NisCode nis) {
        return places.municipality(nis);
    }

    /** Several municipalities at once, for a list that shows their names; unknown codes are left out. */
    public List<Municipality> municipalities(Collection<NisCode> codes) {
        return codes.isEmpty() ? List.of() : places.municipalities(codes);
    }

    public List<Dataset> datasets() {
        Map<String, Object[]> loaded = Rows.of(entityManager.createNativeQuery(DATASETS)).stream()
                .collect(Collectors.toMap(row -> (String) row[0], Function.identity()));
        return Arrays.stream(Source.values())
                .flatMap(source ->
                        Optional.ofNullable(loaded.get(source.datasetName())).map(row -> dataset(source, row)).stream())
                .toList();
    }

    private static Dataset dataset(Source source, Object[] row) {
        Instant loadedAt = Instant.EPOCH.plus(((Number) row[2]).longValue(), ChronoUnit.MICROS);
        return new Dataset(source.datasetName(), Rows.number(row[1]), loadedAt, source.creditKey(), source.licence());
    }
}
