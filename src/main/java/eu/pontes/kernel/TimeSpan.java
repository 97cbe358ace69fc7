package eu.pontes.kernel;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * How long something lasts, in the unit in which a rule or a person says so: 15 days, 26 weeks, 6 months.
 *
 * <p>Days and weeks compare exactly. A month has 28 to 31 days, so whether 26 weeks are longer than six months depends on
 * the day on which they begin. Two time spans are told apart only where the answer is the same whatever that day is; 26
 * weeks and six months are neither longer nor shorter than each other. A rule must not refuse somebody because of
 * February.
 *
 * @param number 1 or more
 */
public record TimeSpan(int number, Unit unit) {

    /** Nobody plans further ahead, and sums stay far from the bounds of an int. */
    public static final int MOST = 9999;

    private static final Pattern FORM = Pattern.compile("P([0-9]{1,4})([DWM])");
    private static final int MONTHS_WITH_A_LEAP_YEAR = 48;
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

    /** What a time span is counted in. */
    public enum Unit implements Worded {
        DAYS,
        WEEKS,
        MONTHS
    }

    public TimeSpan {
        if (number < 1 || number > MOST) {
            throw new IllegalArgumentException("A time span counts from 1 to " + MOST + ": " + number);
        }
    }

    public static TimeSpan days(int number) {
        return new TimeSpan(number, Unit.DAYS);
    }

    public static TimeSpan weeks(int number) {
        return new TimeSpan(number, Unit.WEEKS);
    }

    public static TimeSpan months(int number) {
        return new TimeSpan(number, Unit.MONTHS);
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static TimeSpan parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("Not a time span: " + text);
        }
        int number = Integer.parseInt(form.group(1));
        return switch (form.group(2)) {
            case "D" -> days(number);
            case "W" -> weeks(number);
            default -> months(number);
        };
    }

    /** Whether it is longer on whatever day both begin. */
    public boolean isLongerThan(TimeSpan other) {
        return unit == other.unit ? number > other.number : fewestDays() > other.mostDays();
    }

    /** Whether it is shorter on whatever day both begin. */
    public boolean isShorterThan(TimeSpan other) {
        return other.isLongerThan(this);
    }

    /** Whether there is a day from which both last equally long. */
    public boolean isAsLongAs(TimeSpan other) {
        return !isLongerThan(other) && !isShorterThan(other);
    }

    /** How many days it has at least. */
    public int fewestDays() {
        return lengths().min().orElseThrow();
    }

    /** How many days it has at most. */
    public int mostDays() {
        return lengths().max().orElseThrow();
    }

    private IntStream lengths() {
        return switch (unit) {
            case DAYS -> IntStream.of(number);
            case WEEKS -> IntStream.of(7 * number);
            case MONTHS ->
                IntStream.range(0, MONTHS_WITH_A_LEAP_YEAR)
                        .mapToObj(FIRST::plusMonths)
                        .mapToInt(day -> (int) (day.plusMonths(number).toEpochDay() - day.toEpochDay()));
        };
    }

    /** As ISO 8601 writes a duration: {@code P15D}, {@code P26W}, {@code P6M}. */
    @Override
    public String toString() {
        return "P" + number + unit.name().charAt(0);
    }
}
