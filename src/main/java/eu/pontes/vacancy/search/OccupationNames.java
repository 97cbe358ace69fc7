package eu.pontes.vacancy.search;

import eu.pontes.platform.data.Transactions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
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
    private static final int MOST_NAMES = 60;

    private final Map<String, Occupation> occupations;
    private final Map<Tongue, Map<String, List<Stemmed>>> byStem;
    private final IndexReader reader;

    private OccupationNames(
            Map<String, Occupation> occupations, Map<Tongue, Map<String, List<Stemmed>>> byStem, IndexReader reader) {
        this.occupations = occupations;
        this.byStem = byStem;
        this.reader = reader;
    }

    /**
     * An occupation with its names.
     *
     * @param group the ISCO-08 group to which similar occupations belong
     */
    record Occupation(String id, String group, List<Name> names) {}

    /** @param first whether this is what ESCO calls the occupation, and not one of its other names */
    record Name(Tongue tongue, String text, boolean first) {}

    /** A name as it is searched: not a record, because no two are the same and none is compared by its words. */
    private static final class Stemmed {

        private final Occupation occupation;
        private final Set<String> stems;

        private Stemmed(Occupation occupation, Set<String> stems) {
            this.occupation = occupation;
            this.stems = stems;
        }

        static Stemmed of(Occupation occupation, Name name) {
            return new Stemmed(
                    occupation, new LinkedHashSet<>(Tokens.of(name.tongue().analyzer(), name.text())));
        }

        Occupation occupation() {
            return occupation;
        }

        Set<String> stems() {
            return stems;
        }

        int size() {
            return stems.size();
        }

        boolean hasAnyOf(Set<String> some) {
            return some.stream().anyMatch(stems::contains);
        }
    }

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
        Map<Tongue, Map<String, List<Stemmed>>> byStem = new EnumMap<>(Tongue.class);
        ByteBuffersDirectory memory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(memory, new IndexWriterConfig(WordAnalyzer.WHOLE))) {
            for (Occupation occupation : occupations.values()) {
                for (Name name : occupation.names()) {
                    Stemmed stemmed = Stemmed.of(occupation, name);
                    stemmed.stems()
                            .forEach(stem -> byStem.computeIfAbsent(name.tongue(), tongue -> new HashMap<>())
                                    .computeIfAbsent(stem, one -> new ArrayList<>())
                                    .add(stemmed));
                    writer.addDocument(document(stemmed, name));
                }
            }
            writer.forceMerge(1);
            writer.commit();
            return new OccupationNames(occupations, byStem, DirectoryReader.open(memory));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Nullable Occupation get(@Nullable String id) {
        return id == null ? null : occupations.get(id);
    }

    Collection<Occupation> all() {
        return occupations.values();
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
        Collection<Stemmed> fewest = words.stream()
                .map(word -> having(word, tongue))
                .min(Comparator.comparingInt(Collection::size))
                .orElse(List.of());
        fewest.stream()
                .filter(name -> name.size() >= words.size() && name.size() <= words.size() + others)
                .filter(name -> words.stream().allMatch(word -> name.hasAnyOf(word.stems(tongue))))
                .limit(MOST_NAMES)
                .map(name -> new Meant(name.occupation(), name.size() == words.size()))
                .forEach(meant -> found.merge(meant.occupation().id(), meant, (one, two) -> one.wholly() ? one : two));
    }

    /** The names in which a word occurs, each once. */
    private Collection<Stemmed> having(SearchWord word, Tongue tongue) {
        Map<String, List<Stemmed>> names = byStem.getOrDefault(tongue, Map.of());
        Set<String> stems = word.stems(tongue);
        if (stems.size() == 1) {
            return names.getOrDefault(stems.iterator().next(), List.of());
        }
        Set<Stemmed> having = new LinkedHashSet<>();
        stems.forEach(stem -> having.addAll(names.getOrDefault(stem, List.of())));
        return having;
    }

    private static Document document(Stemmed stemmed, Name name) {
        Document document = new Document();
        stemmed.stems()
                .forEach(stem -> document.add(new StringField(name.tongue().tag(), stem, Field.Store.NO)));
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
