package eu.pontes.vacancy.search;

import com.github.benmanes.caffeine.cache.Cache;
import eu.pontes.kernel.PageRequest;
import eu.pontes.platform.data.Caches;
import eu.pontes.vacancy.OfferId;
import eu.pontes.vacancy.OfferIndex.Hits;
import eu.pontes.vacancy.OfferListing;
import eu.pontes.vacancy.OfferReader;
import eu.pontes.vacancy.OfferSearch;
import eu.pontes.vacancy.Whereabouts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.jspecify.annotations.Nullable;

/** A view of the index at one moment, with what everybody asks of it: made once, used by every search. */
final class FacetedSearcher extends IndexSearcher {

    private static final int MOST_REMEMBERED = 200;

    private final Cache<Wordless, Hits> remembered =
            Caches.here().maximumSize(MOST_REMEMBERED).build();

    /** A search that asks for no words. */
    record Wordless(OfferSearch search, Whereabouts where, OfferReader reader, LocalDate today, PageRequest page) {}

    /** Finds something in the index. */
    interface Finding {
        Hits find() throws IOException;
    }

    private FacetedSearcher(IndexReader reader) {
        super(reader);
        // Nearly every search has other words than the last; to ask a cache whether it knows them is to wait for its
        // lock
        setQueryCache(null);
    }

    /**
     * What a search without words finds in this view. Everybody begins with one of a few of these, and they take longest:
     * a million offers are counted by every side.
     */
    Hits remember(Wordless asked, Finding finding) {
        return remembered.get(asked, unknown -> {
            try {
                return finding.find();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** What lists show of the offer that a hit stands for. */
    OfferListing listing(int hit) throws IOException {
        LeafReaderContext leaf = leaf(this, hit);
        BinaryDocValues values = DocValues.getBinary(leaf.reader(), Fields.LISTING);
        if (!values.advanceExact(hit - leaf.docBase)) {
            throw new IOException("A hit without " + Fields.LISTING);
        }
        return ListingBytes.read(values.binaryValue());
    }

    /** The offer that a hit in any view stands for. */
    static OfferId id(IndexSearcher searcher, int hit) throws IOException {
        LeafReaderContext leaf = leaf(searcher, hit);
        int at = hit - leaf.docBase;
        return new OfferId(new UUID(number(leaf, Fields.ID_START, at), number(leaf, Fields.ID_END, at)));
    }

    private static LeafReaderContext leaf(IndexSearcher searcher, int hit) {
        List<LeafReaderContext> leaves = searcher.getLeafContexts();
        return leaves.get(ReaderUtil.subIndex(hit, leaves));
    }

    private static long number(LeafReaderContext leaf, String field, int at) throws IOException {
        NumericDocValues values = DocValues.getNumeric(leaf.reader(), field);
        if (!values.advanceExact(at)) {
            throw new IOException("A hit without " + field);
        }
        return values.longValue();
    }

    /** Makes these and no others. */
    static final class Factory extends SearcherFactory {

        @Override
        public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
            return new FacetedSearcher(reader);
        }
    }
}
