package eu.pontes.plan.grid;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** What people write, whatever the case, the accents and the spaces, and what it stands for. */
final class Wording {

    private static final String FILE = "/plan/grid-words.properties";

    private final Map<String, String> meanings = new HashMap<>();

    /** The words above columns that are the same for everybody. */
    static Wording ofColumns() {
        Properties words = new Properties();
        try (InputStream file = Wording.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("The product lacks its file " + FILE);
            }
            try (Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
                words.load(reader);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Wording wording = new Wording();
        words.forEach((meaning, list) -> List.of(((String) list).split("\\|"))
                .forEach(word -> wording.meanings.put(plain(word), (String) meaning)));
        return wording;
    }

    /** The codes and names of terms; what two terms share means the first. */
    static Wording of(List<GridTerm> terms) {
        Wording wording = new Wording();
        terms.forEach(term -> wording.meanings.putIfAbsent(plain(term.code()), term.code()));
        terms.forEach(term -> term.names().forEach(name -> wording.meanings.putIfAbsent(plain(name), term.code())));
        return wording;
    }

    Optional<String> meaning(String written) {
        return Optional.ofNullable(meanings.get(plain(written)));
    }

    private static String plain(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replace('’', '\'')
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Z}]+", " ")
                .replaceAll("^ | ?[:*]? ?$", "");
    }
}
