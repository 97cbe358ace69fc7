package eu.pontes.reference;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/**
 * Joins the municipalities to the places that bear their names, which neither file does. Names alone would mislead
 * (Forest in Brussels, Forest in Hainaut), so both must lie in the same area.
 */
final class BelgianRows {
    private static final String NO_PROVINCE = "0";
    private static final int DECIMALS = 6;

    /** Beveren-Waas, whose name no place bears; the file gives the postcode of a village in another province. */
    private static final Map<String, String> CORRECTED_POSTCODES = Map.of("46003", "9120");

    private final List<CSVRecord> municipalities = ShippedFile.MUNICIPALITIES.records();
    private final List<CSVRecord> places = ShippedFile.POSTCODES.records();
    private final Map<String, List<CSVRecord>> placesByName =
            places.stream().collect(Collectors.groupingBy(place -> SearchTerms.fold(place.get("name"))));
    private final Map<CSVRecord, CSVRecord> municipalityOfPlace = new HashMap<>();
    private final Map<CSVRecord, CSVRecord> namesakeOfPlace = new HashMap<>();
    private final Map<CSVRecord, Postcode> mainPostcodes = new HashMap<>();

    BelgianRows() {
        municipalities.forEach(this::join);
    }

    List<TableRows> municipalityTables() {
        List<String> columns = List.of(
                "nis",
                "name_nl",
                "name_fr",
                "arrondissement_nl",
                "arrondissement_fr",
                "province_nl",
                "province_fr",
                "region_nl",
                "region_fr",
                "inhabitants",
                "postcode");
        List<List<Object>> rows =
                municipalities.stream().map(this::municipalityRow).toList();
        return List.of(new TableRows("municipality", columns, rows));
    }

    List<TableRows> placeTables() {
        List<String> placeColumns = List.of("postcode", "name", "name_nl", "name_fr", "nis", "lon", "lat");
        List<String> termColumns = List.of("term", "postcode", "name", "weight");
        return List.of(
                new TableRows(
                        "postcode_place",
                        placeColumns,
                        places.stream().map(this::placeRow).toList()),
                new TableRows(
                        "place_term",
                        termColumns,
                        places.stream().flatMap(place -> terms(place).stream()).toList()));
    }

    private void join(CSVRecord municipality) {
        NisCode nis = new NisCode(municipality.get("nis"));
        List<CSVRecord> namesakes = Stream.of("name_nl", "name_fr")
                .map(column -> SearchTerms.fold(municipality.get(column)))
                .distinct()
                .flatMap(name -> placesByName.getOrDefault(name, List.of()).stream())
                .filter(place -> Area.of(postcode(place)).contains(nis))
                .toList();
        namesakes.forEach(place -> {
            namesakeOfPlace.put(place, municipality);
            municipalityOfPlace.put(place, municipality);
        });
        namesakes.stream()
                .map(BelgianRows::postcode)
                .min(Comparator.comparing(Postcode::value))
                .ifPresentOrElse(main -> mainPostcodes.put(municipality, main), () -> joinByPostcode(municipality));
    }

    /** For a merger that took a name which none of its places bears, the file's own postcode holds. */
    private void joinByPostcode(CSVRecord municipality) {
        places.stream()
                .filter(place -> postcode(place).equals(main(municipality)))
                .forEach(place -> municipalityOfPlace.putIfAbsent(place, municipality));
    }

    private Postcode main(CSVRecord municipality) {
        String given = CORRECTED_POSTCODES.getOrDefault(municipality.get("nis"), municipality.get("postcode"));
        return mainPostcodes.getOrDefault(municipality, new Postcode(given));
    }

    private List<Object> municipalityRow(CSVRecord municipality) {
        return List.of(
                municipality.get("nis"),
                municipality.get("name_nl"),
                municipality.get("name_fr"),
                municipality.get("arrondissement_nl"),
                municipality.get("arrondissement_fr"),
                province(municipality.get("province_nl")),
                province(municipality.get("province_fr")),
                municipality.get("region_nl"),
                municipality.get("region_fr"),
                Integer.valueOf(municipality.get("inhabitants")),
                main(municipality).value());
    }

    private List<Object> placeRow(CSVRecord place) {
        Optional<CSVRecord> namesake = Optional.ofNullable(namesakeOfPlace.get(place));
        Optional<CSVRecord> municipality = Optional.ofNullable(municipalityOfPlace.get(place));
        String name = place.get("name");
        return List.of(
                place.get("postcode"),
                name,
                namesake.map(named -> named.get("name_nl")).orElse(name),
                namesake.map(named -> named.get("name_fr")).orElse(name),
                municipality.<Object>map(home -> home.get("nis")).orElse(TableRows.ABSENT),
                coordinate(place.get("lon")),
                coordinate(place.get("lat")));
    }

    private List<List<Object>> terms(CSVRecord place) {
        Map<String, Integer> weights = new TreeMap<>();
        weights.put(place.get("postcode"), 0);
        addName(weights, place.get("name"));
        Optional.ofNullable(municipalityOfPlace.get(place)).ifPresent(municipality -> {
            addName(weights, municipality.get("name_nl"));
            addName(weights, municipality.get("name_fr"));
        });
        List<List<Object>> terms = new ArrayList<>();
        weights.forEach((term, weight) -> terms.add(List.of(term, place.get("postcode"), place.get("name"), weight)));
        return terms;
    }

    private static void addName(Map<String, Integer> weights, String name) {
        int weight = 0;
        for (String tail : SearchTerms.tails(name)) {
            weights.merge(tail, weight, Math::min);
            weight = 1;
        }
    }

    private static Object province(String name) {
        return name.equals(NO_PROVINCE) ? TableRows.ABSENT : name;
    }

    private static BigDecimal coordinate(String degrees) {
        return new BigDecimal(degrees).setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    private static Postcode postcode(CSVRecord record) {
        return new Postcode(record.get("postcode"));
    }
}
