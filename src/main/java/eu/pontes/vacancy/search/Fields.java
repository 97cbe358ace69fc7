package eu.pontes.vacancy.search;

import org.apache.lucene.facet.FacetsConfig;

/** The names of the fields in the index. A change of what stands in them asks for a higher {@link #SCHEMA}. */
final class Fields {

    /** An index that was built by other rules, or for other values to choose from, is thrown away and built anew. */
    static final String SCHEMA = "8-" + Integer.toHexString(OfferFacets.VALUES.hashCode());

    static final String ID = "id";

    /** The two halves of the id as numbers: to read them back, and to compare, takes no time. */
    static final String ID_START = "idStart";

    static final String ID_END = "idEnd";

    /** The whole title, folded, as one term. */
    static final String WHOLE_TITLE = "title";

    /** Words of title, employer and place as they are written: for names, and for corrections of spelling. */
    static final String WORDS = "words";

    /** Words of employer and place, weighed. */
    static final String NAMES = "names";

    static final String PLACE = "place";
    static final String POSTCODE = "postcode";
    static final String POINT = "point";

    /** The ESCO id of the occupation, or {@link #NO_OCCUPATION}. */
    static final String OCCUPATION = "occupation";

    static final String NO_OCCUPATION = "-";

    /** The ESCO ids of what title and description name, of an offer that does not say which occupation it is for. */
    static final String NAMED = "named";

    /** The four digits of the occupation's ISCO-08 group. */
    static final String GROUP = "group";

    /** Puts an offer beside those of its occupation, and these beside the others of their group. */
    static final String NEIGHBOURS = "neighbours";

    /** The day from which everybody may find it; the epoch where job desks were not first. */
    static final String FIRST_DAY = "firstDay";

    static final String LAST_DAY = "lastDay";
    static final String PUBLISHED = "published";

    /** What lists show of the offer, as {@link ListingBytes} writes it. */
    static final String LISTING = "listing";

    /** Where the facet library looks for what was chosen. */
    static final String FACETS = FacetsConfig.DEFAULT_INDEX_FIELD_NAME;

    /** The numbers of the values that an offer has on all sides, a byte each. */
    static final String SIDES = "sides";

    private Fields() {}

    /** Stems of all that an offer says in a language, and of all names of its occupation there, weighed. */
    static String stems(Tongue tongue) {
        return "stems." + tongue.tag();
    }
}
