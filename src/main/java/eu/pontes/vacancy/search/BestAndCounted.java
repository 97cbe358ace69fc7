package eu.pontes.vacancy.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FilterLeafCollector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;

/** Keeps the best of what is found and counts all of it; Lucene's way to do two things at once takes longer for each. */
final class BestAndCounted implements Collector {

    private final TopFieldCollector best;
    private final SideCounts sides;

    private BestAndCounted(TopFieldCollector best, SideCounts sides) {
        this.best = best;
        this.sides = sides;
    }

    /** What was found. */
    record Result(TopFieldDocs best, SideCounts sides) {}

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext part) throws IOException {
        LeafCollector counting = sides.getLeafCollector(part);
        return new FilterLeafCollector(best.getLeafCollector(part)) {
            @Override
            public void collect(int offer) throws IOException {
                counting.collect(offer);
                super.collect(offer);
            }
        };
    }

    @Override
    public ScoreMode scoreMode() {
        return best.scoreMode();
    }

    /**
     * @param best must look at all that is found, or not all would be counted
     */
    record Manager(TopFieldCollectorManager best, SideCounts.Manager sides)
            implements CollectorManager<BestAndCounted, Result> {

        @Override
        public BestAndCounted newCollector() throws IOException {
            return new BestAndCounted(best.newCollector(), sides.newCollector());
        }

        @Override
        public Result reduce(Collection<BestAndCounted> found) throws IOException {
            List<TopFieldCollector> bests = new ArrayList<>();
            List<SideCounts> counts = new ArrayList<>();
            for (BestAndCounted some : found) {
                bests.add(some.best);
                counts.add(some.sides);
            }
            return new Result(best.reduce(bests), sides.reduce(counts));
        }
    }
}
