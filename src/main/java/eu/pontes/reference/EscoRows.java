package eu.pontes.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;

/**
 * Turns the ESCO file into occupations, their labels and the terms by which they are found. All come in the order of
 * their keys, because the database writes them faster so.
 */
final class EscoRows {
    private static final List<String> LANGUAGES = List.of("ar", "en", "fr", "nl");
    private static final String ALTERNATIVES = "_alt";

    private final List<List<Object>> occupations = new ArrayList<>();
    private final List<List<Object>> labels = new ArrayList<>();
    private final Map<String, List<Term>> terms = new HashMap<>();

    private EscoRows() {}

    static List<TableRows> tables() {
        EscoRows rows = new EscoRows();
        ShippedFile.ESCO.records().stream()
                .sorted(Comparator.comparing((CSVRecord occupation) -> occupation.get("esco_id")))
                .forEach(rows::add);
        return List.of(
                new TableRows("esco_occupation", List.of("id", "isco08", "esco_code"), rows.occupations),
                new TableRows(
                        "esco_label",
                        List.of("occupation_id", "preferred", "language", "label_no", "label"),
                        rows.labels),
                new TableRows("esco_term", List.of("language", "term", "occupation_id", "weight"), rows.terms()));
    }

    private void add(CSVRecord occupation) {
        EscoId id = new EscoId(occupation.get("esco_id"));
        occupations.add(List.of(id.value(), occupation.get("isco_08"), occupation.get("esco_code")));
        for (String language : LANGUAGES) {
            Map<String, Integer> weights = new HashMap<>();
            String preferred = occupation.get(language).strip();
            if (!preferred.isEmpty()) {
                labels.add(List.of(id.value(), 1, language, 0, preferred));
                weigh(weights, preferred, 0);
            }
            int number = 0;
            for (String label : alternatives(occupation, language, preferred)) {
                labels.add(List.of(id.value(), 0, language, number++, label));
                weigh(weights, label, 1);
            }
            List<Term> termsOfLanguage = terms.computeIfAbsent(language, key -> new ArrayList<>());
            weights.forEach((term, weight) -> termsOfLanguage.add(new Term(term, id.value(), weight)));
        }
    }

    private static Set<String> alternatives(CSVRecord occupation, String language, String preferred) {
        Set<String> alternatives = new LinkedHashSet<>();
        if (occupation.isMapped(language + ALTERNATIVES)) {
            for (String label : occupation.get(language + ALTERNATIVES).split("\\|", -1)) {
                alternatives.add(label.strip());
            }
        }
        alternatives.remove("");
        alternatives.remove(preferred);
        return alternatives;
    }

    /** The start of a label weighs less, and so comes earlier, than the start of a later word; preferred ones first. */
    private static void weigh(Map<String, Integer> weights, String label, int startOfLabel) {
        int weight = startOfLabel;
        for (String tail : SearchTerms.tails(label)) {
            weights.merge(tail, weight, Math::min);
            weight = startOfLabel + 2;
        }
    }

    private List<List<Object>> terms() {
        List<List<Object>> rows = new ArrayList<>();
        for (String language : LANGUAGES) {
            terms.getOrDefault(language, List.of()).stream()
                    .sorted(Comparator.comparing(Term::term).thenComparing(Term::occupation))
                    .forEach(term -> rows.add(List.of(language, term.term(), term.occupation(), term.weight())));
        }
        return rows;
    }

    private record Term(String term, String occupation, int weight) {}
}
