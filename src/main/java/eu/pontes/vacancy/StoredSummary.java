package eu.pontes.vacancy;

import eu.pontes.kernel.Language;
import eu.pontes.vacancy.summary.PlainSummary;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** What an offer comes down to, as a column for each language. */
@Embeddable
class StoredSummary {

    @Column(name = "summary_nl")
    private @Nullable String nl;

    @Column(name = "summary_fr")
    private @Nullable String fr;

    @Column(name = "summary_de")
    private @Nullable String de;

    @Column(name = "summary_en")
    private @Nullable String en;

    protected StoredSummary() {}

    StoredSummary(PlainSummary summary) {
        nl = summary.in(Language.NL).orElse(null);
        fr = summary.in(Language.FR).orElse(null);
        de = summary.in(Language.DE).orElse(null);
        en = summary.in(Language.EN).orElse(null);
    }

    PlainSummary summary() {
        return new PlainSummary(nl, fr, de, en);
    }
}
