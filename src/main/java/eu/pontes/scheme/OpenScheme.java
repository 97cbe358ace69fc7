package eu.pontes.scheme;

import eu.pontes.kernel.Language;
import eu.pontes.programme.SchemeTerms;

/** A scheme that may be used on the day that was asked for, with what it says then. */
public record OpenScheme(String code, SchemeTerms terms) {

    public String name(Language language) {
        return terms.names().in(language);
    }

    /** What it costs the employer in a month, as far as that can be told. */
    public CostEstimate cost() {
        return CostEstimate.of(terms);
    }
}
