package eu.pontes.vacancy.search;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pontes.vacancy.OfferKind;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

class WeighedWordsTest {

    private static final Tongue DUTCH = Tongue.of("nl");
    private static final Tongue FRENCH = Tongue.of("fr");
    private static final LocalDate ANY_DAY = LocalDate.of(2026, 11, 23);

    @Test
    void theTitleWeighsMoreThanTheNamesOfTheOccupationAndTheseMoreThanTheText() throws IOException {
        assertThat(weight(stem("schoonmaker"))).isEqualTo(8);
        assertThat(weight(stem("poetshulp"))).isEqualTo(3);
        assertThat(weight(stem("trappen"))).isEqualTo(1);
        assertThat(weight(stem("kok"))).isZero();
    }

    @Test
    void whatStandsInSeveralPlacesWeighsAsInTheBest() throws IOException {
        assertThat(weight(stem("ziekenhuis"))).isEqualTo(8);
        assertThat(weight(stem("glazen"))).isEqualTo(3);
    }

    @Test
    void aSummaryIsFoundInItsOwnLanguage() throws IOException {
        assertThat(weight(stem(FRENCH, "escaliers"))).isEqualTo(1);
        assertThat(weight(stem(DUTCH, "escaliers"))).isZero();
    }

    @Test
    void theEmployerWeighsMoreThanThePlace() throws IOException {
        assertThat(weight(WeighedWords.name("blink"))).isEqualTo(4);
        assertThat(weight(WeighedWords.name("gent"))).isEqualTo(2);
    }

    private static Query stem(String word) {
        return stem(DUTCH, word);
    }

    private static Query stem(Tongue tongue, String word) {
        return WeighedWords.stem(tongue, Tokens.of(tongue.analyzer(), word).get(0));
    }

    private static float weight(Query query) throws IOException {
        try (ByteBuffersDirectory memory = new ByteBuffersDirectory()) {
            try (IndexWriter writer = new IndexWriter(memory, new IndexWriterConfig())) {
                writer.addDocument(offer());
            }
            try (DirectoryReader reader = DirectoryReader.open(memory)) {
                ScoreDoc[] found = new IndexSearcher(reader).search(query, 1).scoreDocs;
                return found.length == 0 ? 0 : found[0].score;
            }
        }
    }

    private static Document offer() {
        WeighedWords words = new WeighedWords();
        words.addTexts(new OfferRow(
                "0198f6a0-0000-7000-8000-000000000001",
                true,
                OfferKind.JOB,
                DUTCH,
                "Schoonmaker ziekenhuis",
                "In het ziekenhuis maakt u glazen en trappen schoon.",
                Map.of(FRENCH, "Nettoyer les escaliers."),
                "Blink",
                null,
                null,
                "9000",
                "Gent",
                null,
                380,
                Map.of(),
                Set.of(),
                null,
                null,
                ANY_DAY));
        words.addNames(DUTCH, Tokens.of(DUTCH.analyzer(), "poetshulp glazen schoonmaker"));
        Document document = new Document();
        words.addTo(document);
        return document;
    }
}
