package eu.pontes.vacancy.search;

import java.util.Arrays;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.LengthFilter;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.jspecify.annotations.Nullable;

/**
 * One chain for text and queries of a language. Accents go before stems are cut, so that a word typed without them
 * gives the same stem; without a language, words stay whole, as names and corrections of spelling need them.
 */
final class WordAnalyzer extends Analyzer {

    /** Words as they are written, only without capitals and accents. */
    static final Analyzer WHOLE = new WordAnalyzer(null);

    /** What is longer is cut. */
    static final int LONGEST_WORD = 60;

    private final KnownWords.Memory known;

    WordAnalyzer(@Nullable Tongue tongue) {
        known = new KnownWords.Memory(tongue);
    }

    /** What becomes of a word of letters only; nothing where it carries no meaning. */
    String stem(String word) {
        return known.stem(word);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer words = new StandardTokenizer();
        words.setMaxTokenLength(LONGEST_WORD);
        return new TokenStreamComponents(words, new KnownWords(words, known));
    }

    /** What becomes of words, one by one: no word changes what its neighbours become. */
    static TokenStream read(Tokenizer words, @Nullable Tongue tongue) {
        TokenStream read = tongue == null ? folded(words) : stems(folded(words), tongue);
        // Signs that are set aside may have been the whole word
        return new LengthFilter(read, 1, LONGEST_WORD);
    }

    @Override
    protected TokenStream normalize(String field, TokenStream typed) {
        return new ASCIIFoldingFilter(new LowerCaseFilter(typed));
    }

    private static TokenStream folded(Tokenizer words) {
        // A French article sticks to its word, also where a Dutch or English text names a French one
        TokenStream apart = new ElisionFilter(new LowerCaseFilter(words), FrenchAnalyzer.DEFAULT_ARTICLES);
        return new ArabicNormalizationFilter(new DecimalDigitFilter(new ASCIIFoldingFilter(apart)));
    }

    private static TokenStream stems(TokenStream folded, Tongue tongue) {
        TokenStream meant = new StopFilter(folded, emptyWords(tongue));
        return switch (tongue) {
            case NL -> new SnowballFilter(meant, "Dutch");
            case FR -> new FrenchLightStemFilter(meant);
            case DE -> new GermanLightStemFilter(new GermanNormalizationFilter(meant));
            case EN -> new SnowballFilter(meant, "English");
            case AR -> new ArabicStemFilter(meant);
        };
    }

    private static CharArraySet emptyWords(Tongue tongue) {
        CharArraySet known = switch (tongue) {
            case NL -> DutchAnalyzer.getDefaultStopSet();
            case FR -> FrenchAnalyzer.getDefaultStopSet();
            case DE -> GermanAnalyzer.getDefaultStopSet();
            case EN -> EnglishAnalyzer.getDefaultStopSet();
            case AR -> ArabicAnalyzer.getDefaultStopSet();
        };
        CharArraySet folded = new CharArraySet(known.size(), true);
        for (Object word : known) {
            folded.add(fold(new String((char[]) word)));
        }
        return folded;
    }

    private static char[] fold(String word) {
        char[] from = word.toCharArray();
        char[] to = new char[4 * from.length];
        int length = ASCIIFoldingFilter.foldToASCII(from, 0, to, 0, from.length);
        return Arrays.copyOf(to, length);
    }
}
