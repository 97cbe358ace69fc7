package eu.pontes.vacancy.search;

import eu.pontes.reference.NaceCode;
import eu.pontes.reference.Postcode;
import eu.pontes.vacancy.HoursClass;
import eu.pontes.vacancy.OfferFacet;
import eu.pontes.vacancy.needs.Ease;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;

/** Where an offer stands on each side: as words, to choose by, and as numbers, to count. */
final class OfferFacets {

    static final FacetsConfig CONFIG = new FacetsConfig();

    /**
     * All values of all sides, one side after another. A value's number is its place here, which fits into a byte; an
     * index that was built with other numbers is built anew.
     */
    static final List<Value> VALUES = Arrays.stream(OfferFacet.values())
            .flatMap(side -> side.options().stream().map(value -> new Value(side.name(), value)))
            .toList();

    /** Stands behind an offer's last value: where all take the same room, none need be looked for. */
    static final byte NONE = -1;

    /** One value on each side, and all on the side that has several. */
    private static final int MOST =
            OfferFacet.values().length - 1 + OfferFacet.EASE.options().size();

    private static final Map<Value, Integer> NUMBERS =
            IntStream.range(0, VALUES.size()).boxed().collect(Collectors.toUnmodifiableMap(VALUES::get, at -> at));

    private static final Map<OfferFacet, Integer> FIRST = Arrays.stream(OfferFacet.values())
            .collect(Collectors.toUnmodifiableMap(
                    side -> side, side -> number(side, side.options().get(0))));

    private OfferFacets() {}

    /** One answer of a side. */
    record Value(String side, String value) {}

    static void addTo(Document document, OfferRow offer) {
        byte[] numbers = new byte[MOST];
        Arrays.fill(numbers, NONE);
        int length = 0;
        for (Map.Entry<OfferFacet, String> side : of(offer).entrySet()) {
            numbers[length++] = add(document, side.getKey(), side.getValue());
        }
        for (Ease ease : offer.eases()) {
            numbers[length++] = add(document, OfferFacet.EASE, ease.name());
        }
        document.add(new BinaryDocValuesField(Fields.SIDES, new BytesRef(numbers)));
    }

    private static byte add(Document document, OfferFacet side, String value) {
        document.add(new StringField(Fields.FACETS, FacetsConfig.pathToString(side.name(), value), Field.Store.NO));
        return (byte) number(side, value);
    }

    /** The number of a side's first value; the others follow in their order. */
    static int number(OfferFacet side) {
        return FIRST.getOrDefault(side, 0);
    }

    private static int number(OfferFacet side, String value) {
        return Objects.requireNonNull(NUMBERS.get(new Value(side.name(), value)), value);
    }

    /** What has the value, for a side of which all choices must hold. */
    static Query holding(OfferFacet facet, String value) {
        DrillDownQuery query = new DrillDownQuery(CONFIG);
        query.add(facet.name(), value);
        return query;
    }

    private static Map<OfferFacet, String> of(OfferRow offer) {
        Postcode postcode = new Postcode(offer.postcode());
        Map<OfferFacet, String> values = new EnumMap<>(OfferFacet.class);
        values.put(OfferFacet.KIND, offer.kind().name());
        values.put(OfferFacet.REGION, postcode.region().name());
        postcode.province().ifPresent(province -> values.put(OfferFacet.PROVINCE, province.name()));
        if (offer.sector() != null) {
            values.put(OfferFacet.SECTOR, new NaceCode(offer.sector()).section().value());
        }
        values.put(OfferFacet.LEVEL, offer.level().name());
        for (OfferFacet side : OfferFacet.values()) {
            side.language()
                    .ifPresent(
                            language -> values.put(side, offer.level(language).name()));
        }
        values.put(OfferFacet.HOURS, HoursClass.of(offer.weeklyTenths()).name());
        return values;
    }
}
