package eu.pontes.vacancy.search;

import eu.pontes.vacancy.OfferFacet;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.BytesRef;

/**
 * Counts, while offers are found, how many there are of each value of each side. Lucene's own counting keeps what was
 * found, reads it a second time and looks each value's name up in a dictionary; here an offer's values are read at once,
 * a byte each, because there are about a hundred of them and all are known beforehand.
 */
final class SideCounts implements Collector {

    private final int[] counts = new int[OfferFacets.VALUES.size()];

    /** Of what was found in one part of the index; all parts are counted together. */
    @Override
    public LeafCollector getLeafCollector(LeafReaderContext part) throws IOException {
        BinaryDocValues sides = DocValues.getBinary(part.reader(), Fields.SIDES);
        return new LeafCollector() {
            @Override
            public void setScorer(Scorable scorer) {
                // How well it fits makes no difference
            }

            @Override
            public void collect(int offer) throws IOException {
                if (sides.advanceExact(offer)) {
                    count(sides.binaryValue());
                }
            }
        };
    }

    private void count(BytesRef values) {
        int behind = values.offset + values.length;
        for (int at = values.offset; at < behind && values.bytes[at] != OfferFacets.NONE; at++) {
            counts[Byte.toUnsignedInt(values.bytes[at])]++;
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    /** What was counted on one side; a value that nothing has is left out. */
    Map<String, Integer> of(OfferFacet side) {
        Map<String, Integer> found = new HashMap<>();
        int at = OfferFacets.number(side);
        for (String value : side.options()) {
            if (counts[at] > 0) {
                found.put(value, counts[at]);
            }
            at++;
        }
        return found;
    }

    /** Searches go through the parts of the index one after another, with one of these. */
    static final class Manager implements CollectorManager<SideCounts, SideCounts> {

        @Override
        public SideCounts newCollector() {
            return new SideCounts();
        }

        @Override
        public SideCounts reduce(Collection<SideCounts> counted) {
            SideCounts all = new SideCounts();
            for (SideCounts some : List.copyOf(counted)) {
                for (int at = 0; at < all.counts.length; at++) {
                    all.counts[at] += some.counts[at];
                }
            }
            return all;
        }
    }
}
