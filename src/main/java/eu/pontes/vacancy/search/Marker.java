package eu.pontes.vacancy.search;

import eu.pontes.kernel.Language;
import eu.pontes.vacancy.OfferIndex.Marks;
import eu.pontes.vacancy.OfferIndex.Piece;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;

/**
 * Marks in an offer's texts the words that were looked for, also where they are the occupation's name in another
 * language than the query. It reads the texts of the database, so that the index need not keep them.
 */
final class Marker implements Marks {

    private static final String BETWEEN = " … ";
    private static final int PASSAGES = 2;
    private static final int PASSAGE_LENGTH = 110;

    private static final float MIDDLE = 0.5f;

    private final ReadText text;

    Marker(ReadText text) {
        this.text = text;
    }

    @Override
    public List<Piece> title(Language language, String title) {
        List<Piece> marked =
                text.parts().isEmpty() ? List.of() : pieces(Tongue.of(language), title, WholeBreakIterator::new, 1);
        return marked.isEmpty() ? List.of(new Piece(title, false)) : marked;
    }

    @Override
    public List<Piece> excerpt(Language language, String description) {
        return text.parts().isEmpty()
                ? List.of()
                : pieces(Tongue.of(language), description, () -> passages(language.locale()), PASSAGES);
    }

    private List<Piece> pieces(Tongue tongue, String content, Supplier<BreakIterator> breaks, int passages) {
        String field = Fields.text(tongue);
        UnifiedHighlighter highlighter = UnifiedHighlighter.builderWithoutSearcher(tongue.analyzer())
                .withBreakIterator(breaks)
                .withFormatter(new Pieces())
                .withMaxNoHighlightPassages(1)
                .build();
        try {
            Object found = highlighter.highlightWithoutSearcher(field, query(tongue, field), content, passages);
            return found instanceof Marked marked ? marked.pieces() : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Query query(Tongue tongue, String field) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        text.stems(tongue).forEach(stem -> query.add(new TermQuery(new Term(field, stem)), Occur.SHOULD));
        return query.build();
    }

    private static BreakIterator passages(Locale locale) {
        return LengthGoalBreakIterator.createClosestToLength(
                BreakIterator.getSentenceInstance(locale), PASSAGE_LENGTH, MIDDLE);
    }

    private record Marked(List<Piece> pieces) {}

    private static final class Pieces extends PassageFormatter {

        @Override
        public Object format(Passage[] passages, String content) {
            List<Piece> pieces = new ArrayList<>();
            int last = 0;
            for (Passage passage : passages) {
                if (!pieces.isEmpty() && passage.getStartOffset() > last) {
                    pieces.add(new Piece(BETWEEN, false));
                }
                last = passage.getStartOffset();
                for (int i = 0; i < passage.getNumMatches(); i++) {
                    int from = Math.max(last, passage.getMatchStarts()[i]);
                    int to = Math.min(passage.getMatchEnds()[i], passage.getEndOffset());
                    add(pieces, content, last, from, false);
                    add(pieces, content, from, to, true);
                    last = Math.max(last, to);
                }
                add(pieces, content, last, passage.getEndOffset(), false);
                last = passage.getEndOffset();
            }
            return new Marked(pieces);
        }

        private static void add(List<Piece> pieces, String content, int from, int to, boolean marked) {
            if (from < to) {
                pieces.add(new Piece(content.substring(from, to), marked));
            }
        }
    }
}
