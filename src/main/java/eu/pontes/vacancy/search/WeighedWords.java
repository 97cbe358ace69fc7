package eu.pontes.vacancy.search;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;

/**
 * The words of an offer, each with the weight of the best place where it stands: the title before the names of the
 * occupation, and these before the description. What a word weighs is kept beside it when the index is built, so that a
 * search looks for it once in each language, and not once for each place.
 */
final class WeighedWords {

    private static final float TITLE = 8;
    private static final float EMPLOYER = 4;
    private static final float NAMES = 3;
    private static final float PLACE = 2;
    private static final float TEXT = 1;

    private final Map<Tongue, Map<String, Float>> stems = new EnumMap<>(Tongue.class);
    private final Map<String, Float> whole = new HashMap<>();

    void addTexts(OfferRow offer) {
        Tongue tongue = offer.tongue();
        add(tongue, Tokens.of(tongue.analyzer(), offer.title()), TITLE);
        add(tongue, Tokens.of(tongue.analyzer(), offer.description()), TEXT);
        offer.summaries().forEach((other, summary) -> add(other, Tokens.of(other.analyzer(), summary), TEXT));
        add(whole, Tokens.of(WordAnalyzer.WHOLE, offer.employer()), EMPLOYER);
        add(whole, Tokens.of(WordAnalyzer.WHOLE, offer.place()), PLACE);
    }

    /** Stems of all names that the offer's occupation has in a language. */
    void addNames(Tongue tongue, Collection<String> names) {
        add(tongue, names, NAMES);
    }

    void addTo(Document document) {
        stems.forEach((tongue, words) ->
                words.forEach((stem, weight) -> document.add(new FeatureField(Fields.stems(tongue), stem, weight))));
        whole.forEach((word, weight) -> document.add(new FeatureField(Fields.NAMES, word, weight)));
    }

    /** Finds a stem of a language, and weighs it. */
    static Query stem(Tongue tongue, String stem) {
        return FeatureField.newLinearQuery(Fields.stems(tongue), stem, 1);
    }

    /** The same as a term, to ask whether it occurs. */
    static Term term(Tongue tongue, String stem) {
        return new Term(Fields.stems(tongue), stem);
    }

    /** Finds a word of the employer's name or the place, and weighs it. */
    static Query name(String word) {
        return FeatureField.newLinearQuery(Fields.NAMES, word, 1);
    }

    private void add(Tongue tongue, Collection<String> words, float weight) {
        add(stems.computeIfAbsent(tongue, first -> new HashMap<>()), words, weight);
    }

    private static void add(Map<String, Float> all, Collection<String> words, float weight) {
        words.forEach(word -> all.merge(word, weight, Math::max));
    }
}
