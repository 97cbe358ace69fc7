package eu.pontes.plan.paper;

import eu.pontes.kernel.Language;
import eu.pontes.kernel.Money;
import eu.pontes.kernel.Worded;
import eu.pontes.plan.Reading;
import eu.pontes.platform.text.Formats;
import eu.pontes.platform.text.Texts;
import eu.pontes.programme.Indicator;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** Labels and values in the language of the reader. */
record Words(Texts texts, Language language) {

    String say(String key, Object... arguments) {
        return texts.get(language, key, arguments);
    }

    Part.Label label(String key) {
        return new Part.Label(key, say(key));
    }

    /** A value that belongs to what is handed in. */
    Part.Fact fact(String key, Cell cell) {
        return new Part.Fact(label(key), cell, true);
    }

    /** A value that says what became of the plan. */
    Part.Fact course(String key, Cell cell) {
        return new Part.Fact(label(key), cell, false);
    }

    Cell worded(Worded constant) {
        return new Cell.Named(constant.key(), texts.get(language, constant));
    }

    Cell day(LocalDate day) {
        return new Cell.Day(day, formats().date(day));
    }

    Cell moment(Instant moment) {
        return new Cell.Moment(moment, say("paper.moment", moment));
    }

    Cell money(Money amount) {
        return new Cell.Euro(amount, formats().money(amount));
    }

    Cell count(long number) {
        return new Cell.Numeric(BigDecimal.valueOf(number), "", formats().number(number));
    }

    /** A value as its indicator is read. */
    Cell measured(Indicator indicator, BigDecimal value) {
        String shown = say(indicator.wording(value), value);
        return switch (indicator.kind()) {
            case YES_NO -> new Cell.Named(value.signum() == 0 ? "no" : "yes", shown);
            case SHARE -> new Cell.Numeric(value, "%", shown);
            case COUNT, DAYS, SCORE -> new Cell.Numeric(value, "", shown);
        };
    }

    /** The numbers behind a percentage. */
    Cell share(Reading.Share share) {
        return new Cell.Named(share.part() + "/" + share.whole(), say("plan.share.of", share.part(), share.whole()));
    }

    private Formats formats() {
        return Formats.of(language);
    }
}
