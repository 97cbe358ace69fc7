package eu.pontes.vacancy;

import eu.pontes.kernel.Language;
import eu.pontes.kernel.Money;
import eu.pontes.platform.text.Texts;
import eu.pontes.scheme.Placement;
import eu.pontes.vacancy.needs.NeedsWords;
import java.util.Optional;

/** The facts of an offer in a reader's words, the same on every page and screen. */
public final class OfferWords {

    private final Texts texts;
    private final Language reader;

    public OfferWords(Texts texts, Language reader) {
        this.texts = texts;
        this.reader = reader;
    }

    public String place(Workplace workplace) {
        return text("vacancy.words.place", workplace.postcode(), workplace.place());
    }

    public String hours(WorkTerms terms) {
        return text("vacancy.words.hours", terms.hoursPerWeek());
    }

    /** What it pays, or that this is not told. */
    public String wage(WorkTerms terms) {
        Wage wage = terms.wage();
        if (wage == null) {
            return text("vacancy.words.wage.untold");
        }
        Money from = Money.of(wage.from());
        return wage.to() == null || wage.to().compareTo(wage.from()) == 0
                ? text("vacancy.words.wage", from, wage.per())
                : text("vacancy.words.wage.range", from, Money.of(wage.to()), wage.per());
    }

    /** How long it lasts, where an end is planned. */
    public Optional<String> duration(Placement placement) {
        return Optional.ofNullable(placement.duration()).map(time -> text("vacancy.words.duration", time));
    }

    /** What somebody needs to start and to stay. */
    public NeedsWords needs() {
        return new NeedsWords(texts, reader);
    }

    /** The name of a language in the reader's own. */
    public String language(Language named) {
        return needs().language(named.tag());
    }

    /** Whether people may earn something, about which those in a reception centre should know more. */
    public boolean mayPay(OfferContent content) {
        return content.kind() == OfferKind.JOB || content.terms().wage() != null;
    }

    private String text(String key, Object... arguments) {
        return texts.get(reader, key, arguments);
    }
}
