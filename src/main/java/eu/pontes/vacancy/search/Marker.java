package eu.pontes.vacancy.search;

import eu.pontes.kernel.Language;
import eu.pontes.vacancy.OfferIndex.Marks;
import eu.pontes.vacancy.OfferIndex.Piece;
import eu.pontes.vacancy.search.Passages.Passage;
import eu.pontes.vacancy.search.Tokens.Placed;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Marks in an offer's texts the words that were looked for, also where they are the occupation's name in another
 * language than the query. It reads the texts of the database, so that the index need not keep them. Lucene's own
 * highlighter builds automata for every text that it reads, which took more time than all the rest of a search; the
 * words are compared by Lucene's analysis here, without them.
 */
final class Marker implements Marks {

    private static final String BETWEEN = " … ";

    private final ReadText text;
    private final Map<Tongue, WantedStems> stems = new EnumMap<>(Tongue.class);

    Marker(ReadText text) {
        this.text = text;
    }

    @Override
    public List<Piece> title(Language language, String title) {
        List<Piece> pieces = new ArrayList<>();
        add(pieces, title, new Passage(0, title.length(), marks(language, title)));
        return pieces;
    }

    @Override
    public List<Piece> excerpt(Language language, String description) {
        if (text.parts().isEmpty()) {
            return List.of();
        }
        List<Piece> pieces = new ArrayList<>();
        int last = 0;
        for (Passage passage : Passages.of(description).best(marks(language, description))) {
            if (!pieces.isEmpty() && passage.from() > last) {
                pieces.add(new Piece(BETWEEN, false));
            }
            add(pieces, description, passage);
            last = passage.to();
        }
        return pieces;
    }

    private List<Placed> marks(Language language, String content) {
        if (text.parts().isEmpty()) {
            return List.of();
        }
        return stems.computeIfAbsent(Tongue.of(language), tongue -> new WantedStems(tongue, text.stems(tongue)))
                .in(content);
    }

    private static void add(List<Piece> pieces, String content, Passage passage) {
        int last = passage.from();
        for (Placed mark : passage.marks()) {
            add(pieces, content, last, mark.from(), false);
            add(pieces, content, mark.from(), mark.to(), true);
            last = mark.to();
        }
        add(pieces, content, last, passage.to(), false);
    }

    private static void add(List<Piece> pieces, String content, int from, int to, boolean marked) {
        if (from < to) {
            pieces.add(new Piece(content.substring(from, to), marked));
        }
    }
}
