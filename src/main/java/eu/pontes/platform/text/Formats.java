package eu.pontes.platform.text;

import eu.pontes.kernel.Language;
import eu.pontes.kernel.Money;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.Currency;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Dates, numbers and amounts as a language writes them in Belgium; dates are written out. */
public final class Formats {

    private static final ZoneId ZONE = ZoneId.of("Europe/Brussels");

    private static final Map<Language, NumberFormat> NUMBERS =
            formats(language -> NumberFormat.getInstance(language.locale()));

    private static final Map<Language, NumberFormat> AMOUNTS = formats(Formats::euro);

    /** Smaller whole numbers are written alike in all languages, and pages are full of them. */
    private static final int FIRST_IN_GROUPS = 1000;

    private final Language language;

    private Formats(Language language) {
        this.language = language;
    }

    public static Formats of(Language language) {
        return new Formats(language);
    }

    /** For example {@code 3 maart 2027}. */
    public String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.locale())
                .format(day);
    }

    /** The day and the minute, in Belgian time. */
    public String moment(Instant moment) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(language.locale())
                .format(moment.atZone(ZONE));
    }

    /** The minute of the day, in Belgian time. */
    public String time(Instant moment) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(language.locale())
                .format(moment.atZone(ZONE));
    }

    public String number(long number) {
        return any(number);
    }

    /** A number of any kind, with at most three decimals. */
    String any(Number number) {
        double value = number.doubleValue();
        if (value >= 0 && value < FIRST_IN_GROUPS && value == Math.rint(value)) {
            return Integer.toString(number.intValue());
        }
        return own(NUMBERS).format(number);
    }

    /** A format belongs to one thread; to copy one takes a fraction of the time that it takes to make one. */
    private NumberFormat own(Map<Language, NumberFormat> formats) {
        return (NumberFormat) Objects.requireNonNull(formats.get(language)).clone();
    }

    private static Map<Language, NumberFormat> formats(Function<Language, NumberFormat> format) {
        return new EnumMap<>(Arrays.stream(Language.values()).collect(Collectors.toMap(Function.identity(), format)));
    }

    private static NumberFormat euro(Language language) {
        NumberFormat format = NumberFormat.getCurrencyInstance(language.locale());
        format.setCurrency(Currency.getInstance("EUR"));
        return format;
    }

    /** The size of a file, as the machines of readers tell it: in kB, or in MB with a decimal. */
    public String size(long bytes) {
        NumberFormat format = NumberFormat.getInstance(language.locale());
        format.setMaximumFractionDigits(1);
        String unit = language == Language.FR ? "o" : "B";
        return bytes < 1_000_000
                ? number(Math.max(1, Math.round(bytes / 1000.0))) + " k" + unit
                : format.format(bytes / 1_000_000.0) + " M" + unit;
    }

    /** Euro with two decimals. */
    public String money(Money amount) {
        return own(AMOUNTS).format(amount.euro());
    }

    /** Dates, moments and amounts become text; everything else stays for the message format. */
    Object readable(Object argument) {
        if (argument instanceof LocalDate day) {
            return date(day);
        }
        if (argument instanceof Instant moment) {
            return moment(moment);
        }
        if (argument instanceof Money amount) {
            return money(amount);
        }
        return argument;
    }
}
