package eu.pontes.plan.view;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import eu.pontes.plan.Trajectory;
import eu.pontes.plan.Trajectory.Plot;
import eu.pontes.plan.Trajectory.Spot;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Draws how an objective came from its baseline to where it is, and the straight line to its target. Whoever does not see
 * it hears the same in a sentence.
 */
final class TrajectoryChart extends Div {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 160;
    private static final int EDGE = 12;

    TrajectoryChart(Trajectory trajectory, String description) {
        addClassName("p-trajectory");
        Svg drawing = new Svg(drawing(trajectory.plot()));
        drawing.getElement().setAttribute("role", "img").setAttribute("aria-label", description);
        add(drawing);
    }

    /** Nothing but numbers of ours stands in it. */
    private static String drawing(Plot plot) {
        Spot start = plot.measured().get(0);
        return """
                <svg viewBox="0 0 %d %d" aria-hidden="true">
                  <polyline class="p-expected" points="%s"/>
                  <polyline class="p-measured" points="%s"/>
                  %s
                  %s
                </svg>
                """.formatted(
                WIDTH,
                HEIGHT,
                line(List.of(start, plot.target())),
                line(plot.measured()),
                plot.measured().stream().map(spot -> dot("p-measured", spot)).collect(Collectors.joining()),
                dot("p-aim", plot.target()));
    }

    private static String dot(String kind, Spot spot) {
        return """
                <circle class="%s" cx="%s" cy="%s" r="5"/>
                """.formatted(kind, x(spot), y(spot));
    }

    private static String line(List<Spot> spots) {
        return spots.stream().map(spot -> x(spot) + "," + y(spot)).collect(Collectors.joining(" "));
    }

    private static long x(Spot spot) {
        return Math.round(EDGE + spot.x() * (WIDTH - 2 * EDGE));
    }

    private static long y(Spot spot) {
        return Math.round(HEIGHT - EDGE - spot.y() * (HEIGHT - 2 * EDGE));
    }
}
