package eu.pontes.vacancy;

import eu.pontes.kernel.Language;
import eu.pontes.kernel.Money;
import eu.pontes.platform.text.Texts;
import eu.pontes.scheme.Placement;
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

    public String needed(LanguageNeed need) {
        return need.level() == LanguageLevel.A0
                ? text("vacancy.words.needed.nothing", language(need.language()))
                : text("vacancy.words.needed", language(need.language()), need.level());
    }

    /** The name of a language in the reader's own. */
    public String language(Language named) {
        return switch (named) {
            case NL -> text("vacancy.words.nl");
            case FR -> text("vacancy.words.fr");
            case DE -> text("vacancy.words.de");
            case EN -> text("vacancy.words.en");
        };
    }

    private String text(String key, Object... arguments) {
        return texts.get(reader, key, arguments);
    }
}
