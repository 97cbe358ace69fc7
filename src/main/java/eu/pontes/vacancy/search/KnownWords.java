package eu.pontes.vacancy.search;

import com.github.benmanes.caffeine.cache.Cache;
import eu.pontes.platform.data.Caches;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what became of a word: people write the same few thousand, and a page of results reads thousands of them to
 * show why each offer was found.
 */
final class KnownWords extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final Memory memory;

    KnownWords(TokenStream words, Memory memory) {
        super(words);
        this.memory = memory;
    }

    @Override
    public boolean incrementToken() throws IOException {
        int passed = 0;
        while (input.incrementToken()) {
            String stem = memory.stem(term.toString());
            if (!stem.isEmpty()) {
                term.setEmpty().append(stem);
                step.setPositionIncrement(step.getPositionIncrement() + passed);
                return true;
            }
            passed += step.getPositionIncrement();
        }
        return false;
    }

    /** The words of a language, or whole words. */
    static final class Memory {

        private static final int MOST = 50_000;

        private final Cache<String, String> stems =
                Caches.here().maximumSize(MOST).build();

        private final Analyzer oneWord;

        Memory(@Nullable Tongue tongue) {
            oneWord = new Analyzer() {
                @Override
                protected TokenStreamComponents createComponents(String field) {
                    KeywordTokenizer word = new KeywordTokenizer();
                    return new TokenStreamComponents(word, WordAnalyzer.read(word, tongue));
                }
            };
        }

        /** What a word becomes; nothing where it carries no meaning. */
        String stem(String word) {
            return stems.get(word, unknown -> {
                List<String> read = Tokens.of(oneWord, unknown);
                return read.isEmpty() ? "" : read.get(0);
            });
        }
    }
}
