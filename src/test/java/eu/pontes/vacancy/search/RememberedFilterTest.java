package eu.pontes.vacancy.search;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pontes.vacancy.OfferReader;
import java.io.IOException;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

/** Offers enough to be remembered, of which each day opens and ends some. */
class RememberedFilterTest {

    private static final int OFFERS = 3000;
    private static final int DAYS = 30;
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 23);

    @Test
    void eachDayHasItsOwnOpenOffersHoweverOftenItIsAsked() throws IOException {
        try (ByteBuffersDirectory memory = new ByteBuffersDirectory();
                IndexWriter writer = new IndexWriter(memory, new IndexWriterConfig())) {
            fill(writer);
            try (DirectoryReader reader = DirectoryReader.open(writer)) {
                IndexSearcher searcher = new IndexSearcher(reader);
                for (int asked = 0; asked < 3; asked++) {
                    for (int day = 0; day < DAYS; day++) {
                        LocalDate today = FIRST.plusDays(day);
                        assertThat(searcher.count(Filters.openOn(today, OfferReader.ANYBODY)))
                                .isEqualTo(open(day, true));
                        assertThat(searcher.count(Filters.openOn(today, OfferReader.JOB_DESK)))
                                .isEqualTo(open(day, false));
                    }
                }
            }
        }
    }

    @Test
    void whatIsTakenOutAfterItWasRememberedIsNotFound() throws IOException {
        try (ByteBuffersDirectory memory = new ByteBuffersDirectory();
                IndexWriter writer = new IndexWriter(memory, new IndexWriterConfig())) {
            fill(writer);
            int before = count(writer);
            assertThat(count(writer)).isEqualTo(before);

            writer.deleteDocuments(new Term(Fields.ID, "0"), new Term(Fields.ID, "1"));

            // The second opens on the next day
            assertThat(count(writer)).isEqualTo(before - 1);
        }
    }

    private static int count(IndexWriter writer) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(writer)) {
            return new IndexSearcher(reader).count(Filters.openOn(FIRST, OfferReader.ANYBODY));
        }
    }

    private static void fill(IndexWriter writer) throws IOException {
        for (int offer = 0; offer < OFFERS; offer++) {
            Document document = new Document();
            document.add(new StringField(Fields.ID, Integer.toString(offer), Field.Store.NO));
            document.add(
                    new LongField(Fields.FIRST_DAY, FIRST.plusDays(first(offer)).toEpochDay(), Field.Store.NO));
            document.add(
                    new LongField(Fields.LAST_DAY, FIRST.plusDays(last(offer)).toEpochDay(), Field.Store.NO));
            writer.addDocument(document);
        }
    }

    private static long open(int day, boolean toAll) {
        return IntStream.range(0, OFFERS)
                .filter(offer -> last(offer) >= day && (!toAll || first(offer) <= day))
                .count();
    }

    private static int first(int offer) {
        return offer % 7 == 0 ? 0 : offer % DAYS;
    }

    private static int last(int offer) {
        return offer % 7 == 0 ? offer % 5 : Math.min(DAYS, first(offer) + offer % 11);
    }
}
