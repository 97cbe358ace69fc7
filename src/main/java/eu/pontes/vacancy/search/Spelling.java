package eu.pontes.vacancy.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;

/** Knows which words occur in offers and in the names of occupations, and which of them a mistyped one may stand for. */
final class Spelling {

    private static final int MOST_MEANT = 3;
    private static final int SHORTEST = 4;
    private static final int LONG = 8;

    private final IndexReader offers;
    private final IndexReader names;

    Spelling(IndexReader offers, IndexReader names) {
        this.offers = offers;
        this.names = names;
    }

    boolean knows(SearchWord word) throws IOException {
        Term whole = new Term(Fields.WORDS, word.typed());
        if (offers.docFreq(whole) > 0 || names.docFreq(whole) > 0) {
            return true;
        }
        for (Tongue tongue : Tongue.values()) {
            for (String stem : word.stems(tongue)) {
                if (occurs(stem, tongue)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The known words that are nearly this one: the nearest first, and what occurs in offers before mere names. */
    List<String> near(String word) throws IOException {
        if (word.length() < SHORTEST || word.chars().anyMatch(Character::isDigit)) {
            return List.of();
        }
        DirectSpellChecker checker = checker(word);
        Term typed = new Term(Fields.WORDS, word);
        List<SuggestWord> near = new ArrayList<>();
        for (IndexReader reader : List.of(offers, names)) {
            near.addAll(List.of(checker.suggestSimilar(typed, MOST_MEANT, reader, SuggestMode.SUGGEST_ALWAYS)));
        }
        return near.stream()
                .sorted(Comparator.comparing((SuggestWord one) -> -one.score))
                .map(one -> one.string)
                .distinct()
                .limit(MOST_MEANT)
                .toList();
    }

    private boolean occurs(String stem, Tongue tongue) throws IOException {
        return offers.docFreq(WeighedWords.term(tongue, stem)) > 0 || names.docFreq(new Term(tongue.tag(), stem)) > 0;
    }

    /** One slip in a short word, two in a long one; the first letter is seldom wrong. */
    private static DirectSpellChecker checker(String word) {
        DirectSpellChecker checker = new DirectSpellChecker();
        checker.setMaxEdits(word.length() < LONG ? 1 : 2);
        checker.setMinPrefix(1);
        checker.setMinQueryLength(SHORTEST);
        checker.setMaxQueryFrequency(0);
        checker.setThresholdFrequency(0);
        return checker;
    }
}
