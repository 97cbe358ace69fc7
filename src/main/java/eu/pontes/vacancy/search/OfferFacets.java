package eu.pontes.vacancy.search;

import eu.pontes.reference.NaceCode;
import eu.pontes.reference.Postcode;
import eu.pontes.vacancy.HoursClass;
import eu.pontes.vacancy.OfferFacet;
import java.util.EnumMap;
import java.util.Map;
import org.apache.lucene.facet.FacetsConfig;

/** Where an offer stands on each side. */
final class OfferFacets {

    static final FacetsConfig CONFIG = new FacetsConfig();

    private OfferFacets() {}

    static Map<OfferFacet, String> of(OfferRow offer) {
        Postcode postcode = new Postcode(offer.postcode());
        Map<OfferFacet, String> values = new EnumMap<>(OfferFacet.class);
        values.put(OfferFacet.KIND, offer.kind().name());
        values.put(OfferFacet.REGION, postcode.region().name());
        postcode.province().ifPresent(province -> values.put(OfferFacet.PROVINCE, province.name()));
        if (offer.sector() != null) {
            values.put(OfferFacet.SECTOR, new NaceCode(offer.sector()).section().value());
        }
        values.put(OfferFacet.LEVEL, offer.level().name());
        values.put(OfferFacet.HOURS, HoursClass.of(offer.weeklyTenths()).name());
        return values;
    }
}
