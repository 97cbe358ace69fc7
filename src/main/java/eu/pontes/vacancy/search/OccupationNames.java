package eu.pontes.vacancy.search;

import eu.pontes.platform.data.Transactions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.sql.DataSource;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jspecify.annotations.Nullable;

/**
 * The names of all ESCO occupations in four languages, small enough for memory. They are the dictionary from one
 * language to another: who types a name of an occupation is understood in all.
 */
final class OccupationNames {

    private static final String SELECT = """
            select o.id, o.isco08, l.language, l.label, l.preferred from esco_occupation o
            join esco_label l on l.occupation_id = o.id order by o.id, l.preferred desc, l.language, l.label_no
            """;
    private static final String OCCUPATION = "occupation";
    private static final String SIZE = "size";
    private static final int MOST_NAMES = 60;

    private final Map<String, Occupation> occupations;
    private final IndexReader reader;
    private final IndexSearcher searcher;

    private OccupationNames(Map<String, Occupation> occupations, IndexReader reader) {
        this.occupations = occupations;
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
    }

    /**
     * An occupation with its names.
     *
     * @param group the ISCO-08 group to which similar occupations belong
     */
    record Occupation(String id, String group, List<Name> names) {}

    /** @param first whether this is what ESCO calls the occupation, and not one of its other names */
    record Name(Tongue tongue, String text, boolean first) {}

    /**
     * An occupation that words mean.
     *
     * @param wholly whether they are its name, and not only nearly
     */
    record Meant(Occupation occupation, boolean wholly) {}

    static OccupationNames read(DataSource source) throws SQLException {
        return of(Transactions.of(source, OccupationNames::occupations));
    }

    static OccupationNames of(Map<String, Occupation> occupations) {
        ByteBuffersDirectory memory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(memory, new IndexWriterConfig(WordAnalyzer.WHOLE))) {
            for (Occupation occupation : occupations.values()) {
                for (Name name : occupation.names()) {
                    writer.addDocument(document(occupation, name));
                }
            }
            writer.forceMerge(1);
            writer.commit();
            return new OccupationNames(occupations, DirectoryReader.open(memory));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Nullable Occupation get(@Nullable String id) {
        return id == null ? null : occupations.get(id);
    }

    /** For corrections: the words of all names stand in {@link Fields#WORDS}. */
    IndexReader reader() {
        return reader;
    }

    /** The occupations that have these words, and at most so many others, in one name. */
    List<Meant> meant(List<SearchWord> words, int others) {
        Map<String, Meant> found = new HashMap<>();
        for (Tongue tongue : Tongue.values()) {
            List<SearchWord> meaning =
                    words.stream().filter(word -> word.means(tongue)).toList();
            if (!meaning.isEmpty()) {
                collect(meaning, tongue, others, found);
            }
        }
        return List.copyOf(found.values());
    }

    private void collect(List<SearchWord> words, Tongue tongue, int others, Map<String, Meant> found) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (SearchWord word : words) {
            BooleanQuery.Builder stems = new BooleanQuery.Builder();
            word.stems(tongue).forEach(stem -> stems.add(new TermQuery(new Term(tongue.tag(), stem)), Occur.SHOULD));
            query.add(stems.build(), Occur.FILTER);
        }
        query.add(IntPoint.newRangeQuery(SIZE, words.size(), words.size() + others), Occur.FILTER);
        try {
            StoredFields stored = searcher.storedFields();
            for (ScoreDoc hit : searcher.search(query.build(), MOST_NAMES).scoreDocs) {
                Document name = stored.document(hit.doc);
                boolean wholly = name.getField(SIZE).numericValue().intValue() == words.size();
                Meant meant = new Meant(Objects.requireNonNull(occupations.get(name.get(OCCUPATION))), wholly);
                found.merge(meant.occupation().id(), meant, (one, two) -> one.wholly() ? one : two);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document document(Occupation occupation, Name name) {
        Set<String> stems = new LinkedHashSet<>(Tokens.of(name.tongue().analyzer(), name.text()));
        Document document = new Document();
        document.add(new StringField(OCCUPATION, occupation.id(), Field.Store.YES));
        document.add(new IntPoint(SIZE, stems.size()));
        document.add(new StoredField(SIZE, stems.size()));
        stems.forEach(stem -> document.add(new StringField(name.tongue().tag(), stem, Field.Store.NO)));
        document.add(new TextField(Fields.WORDS, name.text(), Field.Store.NO));
        return document;
    }

    private static Map<String, Occupation> occupations(Connection connection) throws SQLException {
        Map<String, Occupation> occupations = new HashMap<>();
        try (Statement select = connection.createStatement();
                ResultSet found = select.executeQuery(SELECT)) {
            while (found.next()) {
                String id = found.getString(1);
                Occupation occupation = occupations.get(id);
                if (occupation == null) {
                    occupation = new Occupation(id, found.getString(2), new ArrayList<>());
                    occupations.put(id, occupation);
                }
                addNames(occupation.names(), Tongue.of(found.getString(3)), found.getString(4), found.getBoolean(5));
            }
        }
        return occupations;
    }

    /** ESCO writes the names for a man and a woman as one, with a stroke between them. */
    private static void addNames(List<Name> names, Tongue tongue, String label, boolean first) {
        for (String part : label.split("/", -1)) {
            if (!part.isBlank()) {
                names.add(new Name(tongue, part.strip(), first));
            }
        }
    }
}
