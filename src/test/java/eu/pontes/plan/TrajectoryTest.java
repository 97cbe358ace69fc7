package eu.pontes.plan;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pontes.plan.Trajectory.Point;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class TrajectoryTest {

    private static final LocalDate START = LocalDate.of(2027, 1, 1);

    @Example
    void equalStepsLeadFromTheBaselineToTheTarget() {
        Trajectory way = new Trajectory(List.of(point(0, 10)), point(100, 30));

        assertThat(way.expected(START.minusDays(5), 0)).isEqualByComparingTo("10");
        assertThat(way.expected(START.plusDays(25), 0)).isEqualByComparingTo("15");
        assertThat(way.expected(START.plusDays(100), 0)).isEqualByComparingTo("30");
        assertThat(way.expected(START.plusDays(500), 0)).isEqualByComparingTo("30");
    }

    @Property
    void theDrawingStaysOnItsSquareAndKeepsTheOrderOfTimeAndOfValues(
            @ForAll @Size(min = 1, max = 9) List<@IntRange(max = 1000) Integer> values,
            @ForAll @IntRange(max = 1000) int target,
            @ForAll @IntRange(min = 1, max = 900) int deadline) {
        Assume.that(values.get(0) != target);
        List<Point> measured = Stream.iterate(0, i -> i < values.size(), i -> i + 1)
                .map(i -> point(i * 10, values.get(i)))
                .toList();

        Trajectory.Plot plot = new Trajectory(measured, point(deadline, target)).plot();

        assertThat(Stream.concat(plot.measured().stream(), Stream.of(plot.target())))
                .allSatisfy(spot -> {
                    assertThat(spot.x()).isBetween(0d, 1d);
                    assertThat(spot.y()).isBetween(0d, 1d);
                });
        for (int i = 1; i < values.size(); i++) {
            assertThat(plot.measured().get(i).x())
                    .isGreaterThan(plot.measured().get(i - 1).x());
            assertThat(Double.compare(
                            plot.measured().get(i).y(),
                            plot.measured().get(i - 1).y()))
                    .isEqualTo(Integer.compare(values.get(i), values.get(i - 1)));
        }
    }

    private static Point point(int days, int value) {
        return new Point(START.plusDays(days), BigDecimal.valueOf(value));
    }
}
