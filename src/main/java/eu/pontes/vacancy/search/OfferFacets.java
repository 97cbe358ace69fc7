package eu.pontes.vacancy.search;

import eu.pontes.reference.NaceCode;
import eu.pontes.reference.Postcode;
import eu.pontes.vacancy.HoursClass;
import eu.pontes.vacancy.OfferFacet;
import java.util.EnumMap;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.search.Query;

/** Where an offer stands on each side. */
final class OfferFacets {

    static final FacetsConfig CONFIG = new FacetsConfig();

    static {
        CONFIG.setMultiValued(OfferFacet.EASE.name(), true);
    }

    private OfferFacets() {}

    static void addTo(Document document, OfferRow offer) {
        of(offer).forEach((facet, value) -> add(document, facet, value));
        offer.eases().forEach(ease -> add(document, OfferFacet.EASE, ease.name()));
    }

    private static void add(Document document, OfferFacet facet, String value) {
        document.add(new SortedSetDocValuesFacetField(facet.name(), value));
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
