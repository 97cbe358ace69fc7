package eu.pontes.vacancy;

import eu.pontes.wording.Criterion;
import eu.pontes.wording.Finding;
import jakarta.persistence.Embeddable;

/** Words that an employer gave a reason for, as they were found then. */
@Embeddable
class FoundWords {

    private static final int LONGEST = 500;

    private String field;
    private String entry;
    private String criterion;
    private String words;

    protected FoundWords() {}

    FoundWords(Finding finding) {
        field = finding.field();
        entry = finding.entry();
        criterion = finding.criterion().map(Criterion::code).orElseThrow();
        words = shortened(finding.words());
    }

    /** The same words, wherever in the offer they stand by now. */
    boolean cover(Finding finding) {
        return entry.equals(finding.entry()) && words.equalsIgnoreCase(shortened(finding.words()));
    }

    /** Anything may stand between the words of a finding, in any length. */
    private static String shortened(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST);
    }
}
