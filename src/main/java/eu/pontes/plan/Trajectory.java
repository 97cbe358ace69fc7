package eu.pontes.plan;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The way of an objective through time.
 *
 * @param measured the baseline and whatever was measured since, in the order of time
 * @param target where it should be, and when
 */
public record Trajectory(List<Point> measured, Point target) {

    /** How far it has come by the last measurement. */
    public Progress progress() {
        return new Progress(baseline().value(), last().value(), target.value());
    }

    /** Whether anything was measured after the baseline. */
    public boolean moved() {
        return measured.size() > 1;
    }

    /** The same way on a square of one by one, with the first day left and the lowest value below. */
    public Plot plot() {
        long from = baseline().day().toEpochDay();
        long to = Math.max(target.day().toEpochDay(), last().day().toEpochDay());
        DoubleSummaryStatistics values = Stream.concat(measured.stream(), Stream.of(target))
                .mapToDouble(point -> point.value().doubleValue())
                .summaryStatistics();
        double height = values.getMax() - values.getMin();
        Function<Point, Spot> place = point -> new Spot(
                (point.day().toEpochDay() - from) / (double) (to - from),
                (point.value().doubleValue() - values.getMin()) / height);
        return new Plot(measured.stream().map(place).toList(), place.apply(target));
    }

    /** A place on the square. */
    public record Spot(double x, double y) {}

    /** Where everything lies on the square. */
    public record Plot(List<Spot> measured, Spot target) {}

    /** A value on a day. */
    public record Point(LocalDate day, BigDecimal value) {}

    public Trajectory {
        measured = List.copyOf(measured);
        if (measured.isEmpty()) {
            throw new IllegalArgumentException("no baseline");
        }
    }

    public Point baseline() {
        return measured.get(0);
    }

    public Point last() {
        return measured.get(measured.size() - 1);
    }

    /** Where a straight line from baseline to target is on a day, rounded half up; before and after it stays level. */
    public BigDecimal expected(LocalDate day, int decimals) {
        long whole = ChronoUnit.DAYS.between(baseline().day(), target.day());
        long gone =
                Math.max(0, Math.min(whole, ChronoUnit.DAYS.between(baseline().day(), day)));
        BigDecimal way = target.value().subtract(baseline().value());
        return way.multiply(BigDecimal.valueOf(gone))
                .divide(BigDecimal.valueOf(whole), MathContext.DECIMAL64)
                .add(baseline().value())
                .setScale(decimals, RoundingMode.HALF_UP);
    }
}
