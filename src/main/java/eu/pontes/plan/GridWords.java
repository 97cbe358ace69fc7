package eu.pontes.plan;

import eu.pontes.kernel.Language;
import eu.pontes.plan.grid.GridLabels;
import eu.pontes.plan.grid.GridTerm;
import eu.pontes.plan.grid.GridTerms;
import eu.pontes.platform.text.Texts;
import eu.pontes.programme.Names;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What the columns and rows of a grid are called in the language of its reader. */
@ApplicationScoped
class GridWords {

    private final Texts texts;

    @Inject
    GridWords(Texts texts) {
        this.texts = texts;
    }

    GridLabels labels(GridTerms terms, Language language) {
        return new GridLabels(
                new GridLabels.Columns(
                        texts.get(language, Division.ESTABLISHMENT),
                        texts.get(language, Division.JOB_LEVEL),
                        texts.get(language, Division.CONTRACT),
                        texts.get(language, "plan.grid.everybody")),
                names(terms.establishments(), names -> names.get(0)),
                names(terms.levels(), names -> inLanguage(names, language)),
                names(terms.contracts(), names -> inLanguage(names, language)),
                names(terms.groups(), names -> inLanguage(names, language)));
    }

    /** The names of the two sheets of a workbook. */
    List<String> sheets(Language language) {
        return List.of(texts.get(language, "plan.grid.sheet"), texts.get(language, "plan.grid.sheet.names"));
    }

    /** The vocabulary gives the names of the rule book in the order of their columns. */
    private static String inLanguage(List<String> names, Language language) {
        return new Names(names.get(0), names.get(1), names.get(2), names.get(3)).in(language);
    }

    private static Map<String, String> names(List<GridTerm> terms, Function<List<String>, String> shown) {
        Map<String, String> names = new LinkedHashMap<>();
        terms.forEach(term -> names.put(term.code(), shown.apply(term.names())));
        return names;
    }
}
