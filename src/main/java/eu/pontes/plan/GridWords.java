package eu.pontes.plan;

import eu.pontes.kernel.Language;
import eu.pontes.plan.grid.GridLabels;
import eu.pontes.plan.grid.GridTerm;
import eu.pontes.plan.grid.GridTerms;
import eu.pontes.platform.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
                names(terms.establishments(), 0),
                names(terms.levels(), language.ordinal()),
                names(terms.contracts(), language.ordinal()),
                names(terms.groups(), language.ordinal()));
    }

    /** The names of the two sheets of a workbook. */
    List<String> sheets(Language language) {
        return List.of(texts.get(language, "plan.grid.sheet"), texts.get(language, "plan.grid.sheet.names"));
    }

    private static Map<String, String> names(List<GridTerm> terms, int name) {
        Map<String, String> names = new LinkedHashMap<>();
        terms.forEach(term -> names.put(term.code(), term.names().get(name)));
        return names;
    }
}
