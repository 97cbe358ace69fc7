package eu.pontes.vacancy.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Reads what an analyzer makes of a text. */
final class Tokens {

    private Tokens() {}

    /**
     * A word of a text.
     *
     * @param place which word of the text it is, those counted too that carry no meaning
     * @param from where it begins
     * @param to behind its last character
     */
    record Placed(String stem, int place, int from, int to) {}

    static List<String> of(Analyzer analyzer, String text) {
        return placed(analyzer, text).stream().map(Placed::stem).toList();
    }

    /** The same, with where they stand. */
    static List<Placed> placed(Analyzer analyzer, String text) {
        List<Placed> tokens = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
            int place = -1;
            stream.reset();
            while (stream.incrementToken()) {
                place += step.getPositionIncrement();
                tokens.add(new Placed(term.toString(), place, offset.startOffset(), offset.endOffset()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tokens;
    }
}
