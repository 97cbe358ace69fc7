package eu.pontes.vacancy.search;

import eu.pontes.vacancy.search.OccupationNames.Meant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Asks the index for what was understood. Where a word is found decides what it weighs, and not how rare it is: the
 * title before the occupation, the occupation before the description.
 */
final class TextQuery {

    private static final float WHOLE_TITLE = 20;
    private static final float OCCUPATION = 6;
    private static final float NEARLY = 4;
    private static final float TRANSLATED = 3;
    private static final float GROUP = 2;

    private TextQuery() {}

    static Query of(ReadText text) {
        if (text.parts().isEmpty()) {
            return new MatchAllDocsQuery();
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        boolean anyNeeded = text.parts().stream().anyMatch(TextQuery::isNeeded);
        for (ReadText.Part part : text.parts()) {
            all.add(part(part), !anyNeeded || isNeeded(part) ? Occur.MUST : Occur.SHOULD);
        }
        all.add(weighing(WHOLE_TITLE, new TermQuery(new Term(Fields.WHOLE_TITLE, text.whole()))), Occur.SHOULD);
        return all.build();
    }

    private static boolean isNeeded(ReadText.Part part) {
        return part.words().stream().anyMatch(SearchWord::isNeeded);
    }

    private static Query part(ReadText.Part part) {
        List<SearchWord> words = part.words();
        // To choose the best of a few ways, some of which are the best of others, would take longer for each offer
        List<Query> ways = words.size() == 1 ? ways(words.get(0)) : new ArrayList<>(List.of(words(words)));
        weights(part).forEach((term, weight) -> ways.add(weighing(weight, new TermQuery(term))));
        return new DisjunctionMaxQuery(ways, 0);
    }

    /** What the occupations weigh; several of them may belong to one group, of which only the best weight counts. */
    private static Map<Term, Float> weights(ReadText.Part part) {
        int size = part.words().size();
        Map<Term, Float> weights = new LinkedHashMap<>();
        for (Meant meant : part.occupations()) {
            String id = meant.occupation().id();
            float weight = meant.wholly() ? OCCUPATION : NEARLY;
            weights.merge(new Term(Fields.OCCUPATION, id), weight * size, Math::max);
            weights.merge(
                    new Term(Fields.GROUP, meant.occupation().group()), GROUP * size * weight / OCCUPATION, Math::max);
            weights.merge(new Term(Fields.NAMED, id), TRANSLATED * size, Math::max);
        }
        return weights;
    }

    private static Query words(List<SearchWord> words) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        boolean anyNeeded = words.stream().anyMatch(SearchWord::isNeeded);
        words.forEach(word -> all.add(word(word), !anyNeeded || word.isNeeded() ? Occur.MUST : Occur.SHOULD));
        return all.build();
    }

    private static Query word(SearchWord word) {
        return new DisjunctionMaxQuery(ways(word), 0);
    }

    private static List<Query> ways(SearchWord word) {
        List<Query> ways = new ArrayList<>();
        for (Tongue tongue : Tongue.values()) {
            word.stems(tongue).forEach(stem -> ways.add(WeighedWords.stem(tongue, stem)));
        }
        word.spellings().forEach(spelling -> ways.add(WeighedWords.name(spelling)));
        return ways;
    }

    private static Query weighing(float weight, Query query) {
        return new BoostQuery(new ConstantScoreQuery(query), weight);
    }
}
