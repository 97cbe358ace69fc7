package eu.pontes.vacancy.search;

import eu.pontes.vacancy.FewOffers;
import eu.pontes.vacancy.OfferId;
import eu.pontes.vacancy.OfferReader;
import eu.pontes.vacancy.OfferSearch;
import eu.pontes.vacancy.Whereabouts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jspecify.annotations.Nullable;

/**
 * An index of a few offers, which a search goes through in microseconds. What words mean is asked of the whole index, so
 * that a search finds here what it finds there.
 */
final class FewInMemory implements FewOffers {

    private final DirectoryReader offers;
    private final IndexSearcher searcher;
    private final OfferSearcher whole;
    private String lastText = "";
    private @Nullable ReadText lastRead;

    private FewInMemory(DirectoryReader offers, OfferSearcher whole) {
        this.offers = offers;
        this.searcher = new IndexSearcher(offers);
        this.whole = whole;
    }

    static FewInMemory of(List<OfferRow> rows, OfferDocuments documents, OfferSearcher whole) throws IOException {
        ByteBuffersDirectory memory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(memory, new IndexWriterConfig(OfferDocuments.BY_FIELD))) {
            for (OfferRow row : rows) {
                if (row.open()) {
                    writer.addDocument(documents.of(row));
                }
            }
            writer.commit();
        }
        return new FewInMemory(DirectoryReader.open(memory), whole);
    }

    @Override
    public boolean anyFits(String text) {
        try {
            return searcher.count(TextQuery.of(read(text))) > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<OfferId> fitting(OfferSearch search, Whereabouts where, OfferReader reader, LocalDate today) {
        try {
            Query wish = OfferSearcher.wish(read(search.text()), search, where, Filters.openOn(today, reader));
            List<OfferId> found = new ArrayList<>();
            for (ScoreDoc hit : searcher.search(wish, Math.max(1, offers.numDocs())).scoreDocs) {
                found.add(FacetedSearcher.id(searcher, hit.doc));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ReadText read(String text) throws IOException {
        ReadText read = lastRead;
        if (read == null || !text.equals(lastText)) {
            read = whole.read(text);
            lastRead = read;
            lastText = text;
        }
        return read;
    }

    @Override
    public void close() {
        try {
            offers.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
