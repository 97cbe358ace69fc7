package eu.pontes.vacancy.search;

import eu.pontes.vacancy.OfferReader;
import eu.pontes.vacancy.Whereabouts;
import eu.pontes.vacancy.Whereabouts.MapPoint;
import java.time.LocalDate;
import java.util.List;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/** What an offer must be, whatever it says. */
final class Filters {

    private static final double METRES_PER_KILOMETRE = 1000;

    private Filters() {}

    /** The calendar ends an offer at once, whoever writes that down later. */
    static Query openOn(LocalDate today) {
        return LongField.newRangeQuery(Fields.LAST_DAY, today.toEpochDay(), Long.MAX_VALUE);
    }

    /** What only job desks see yet is nobody else's business. */
    private static Query openToAll(LocalDate today) {
        return LongField.newRangeQuery(Fields.FIRST_DAY, Long.MIN_VALUE, today.toEpochDay());
    }

    /** What a reader may find on a day. */
    static Query openOn(LocalDate today, OfferReader reader) {
        BooleanQuery.Builder open = new BooleanQuery.Builder().add(openOn(today), Occur.FILTER);
        if (reader != OfferReader.JOB_DESK) {
            open.add(openToAll(today), Occur.FILTER);
        }
        return new RememberedFilter(open.build());
    }

    /** Where it is: so many kilometres from the place at most, or in one of the places that bear the name. */
    static Query at(Whereabouts where, int within) {
        MapPoint centre = where.centre();
        if (where.isEverywhere()) {
            return new MatchAllDocsQuery();
        }
        if (centre != null && within > 0) {
            return LatLonPoint.newDistanceQuery(
                    Fields.POINT, centre.latitude(), centre.longitude(), within * METRES_PER_KILOMETRE);
        }
        return where.postcodes().isEmpty()
                ? named(where.name())
                : new TermInSetQuery(
                        Fields.POSTCODE,
                        where.postcodes().stream().map(BytesRef::new).toList());
    }

    private static Query named(String place) {
        List<String> words = Tokens.of(WordAnalyzer.WHOLE, place);
        if (words.isEmpty()) {
            return new MatchNoDocsQuery();
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        words.forEach(word -> all.add(new PrefixQuery(new Term(Fields.PLACE, word)), Occur.MUST));
        return all.build();
    }
}
