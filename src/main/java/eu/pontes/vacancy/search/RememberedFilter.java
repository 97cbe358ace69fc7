package eu.pontes.vacancy.search;

import java.io.IOException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LRUQueryCache;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryCache;
import org.apache.lucene.search.QueryCachingPolicy;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/**
 * What every search asks of an offer, found once for each part of the index and then remembered, as a bit for each offer.
 * Lucene remembers filters by itself, but then asks its memory for every word of every query; here it is asked for this
 * one only.
 */
final class RememberedFilter extends Query {

    private static final int MOST = 16;
    private static final int MOST_BYTES = 32 << 20;
    private static final int WORTH_IT = 1000;

    /** Forgets a part of the index when it is closed. */
    private static final QueryCache MEMORY =
            new LRUQueryCache(MOST, MOST_BYTES, part -> part.reader().maxDoc() >= WORTH_IT, Float.POSITIVE_INFINITY);

    private static final QueryCachingPolicy ALWAYS = new QueryCachingPolicy() {
        @Override
        public void onUse(Query query) {
            // What is always remembered need not be counted
        }

        @Override
        public boolean shouldCache(Query query) {
            return true;
        }
    };

    private final Query filter;

    RememberedFilter(Query filter) {
        this.filter = filter;
    }

    /** It only lets through or not, so that whoever asks gets no score from it. */
    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) throws IOException {
        Query simple = searcher.rewrite(filter);
        return MEMORY.doCache(searcher.createWeight(simple, ScoreMode.COMPLETE_NO_SCORES, 1), ALWAYS);
    }

    @Override
    public void visit(QueryVisitor visitor) {
        filter.visit(visitor);
    }

    @Override
    public String toString(String field) {
        return filter.toString(field);
    }

    @Override
    public boolean equals(Object other) {
        return sameClassAs(other) && filter.equals(((RememberedFilter) other).filter);
    }

    @Override
    public int hashCode() {
        return 31 * classHash() + filter.hashCode();
    }
}
