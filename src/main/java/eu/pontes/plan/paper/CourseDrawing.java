package eu.pontes.plan.paper;

import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import eu.pontes.plan.Trajectory.Spot;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Draws the way of an objective through time, and dashed the straight line from its baseline to its target. */
final class CourseDrawing implements FSObjectDrawer {

    static final String TYPE = "pontes/course";
    static final String MEASURED = "data-measured";
    static final String AIM = "data-aim";

    private static final FSRGBColor WAY = new FSRGBColor(0x6c, 0x7d, 0x82);
    private static final FSRGBColor DONE = new FSRGBColor(0x0b, 0x59, 0x60);
    private static final FSRGBColor END = new FSRGBColor(0x17, 0x25, 0x2a);

    /** Places as an attribute can hold them. */
    static String written(List<Spot> spots) {
        return spots.stream()
                .map(spot -> String.format(Locale.ROOT, "%.4f,%.4f", spot.x(), spot.y()))
                .collect(Collectors.joining(" "));
    }

    private static List<Spot> read(String written) {
        return Stream.of(written.split(" "))
                .map(spot -> spot.split(","))
                .map(spot -> new Spot(Double.parseDouble(spot[0]), Double.parseDouble(spot[1])))
                .toList();
    }

    @Override
    @SuppressWarnings("NullAway") // the renderer takes null for a drawing without links
    public Map<Shape, String> drawObject(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        Frame frame = new Frame(x, y, width, height);
        List<Spot> measured = read(element.getAttribute(MEASURED));
        Spot aim = read(element.getAttribute(AIM)).get(0);
        float thin = (float) height / 60;
        device.setColor(WAY);
        device.setStroke(new BasicStroke(
                thin, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {4 * thin, 3 * thin}, 0));
        device.draw(frame.line(List.of(measured.get(0), aim)));
        device.setColor(DONE);
        device.setStroke(new BasicStroke(2 * thin));
        device.draw(frame.line(measured));
        measured.forEach(spot -> device.fill(frame.dot(spot)));
        device.setColor(END);
        device.fill(frame.dot(aim));
        return null;
    }

    /** The room that the drawing has on the page, with an edge for its dots. */
    private record Frame(double x, double y, double width, double height) {

        private double edge() {
            return height / 12;
        }

        private double across(Spot spot) {
            return x + edge() + spot.x() * (width - 2 * edge());
        }

        private double down(Spot spot) {
            return y + height - edge() - spot.y() * (height - 2 * edge());
        }

        Shape line(List<Spot> spots) {
            Path2D line = new Path2D.Double();
            line.moveTo(across(spots.get(0)), down(spots.get(0)));
            spots.stream().skip(1).forEach(spot -> line.lineTo(across(spot), down(spot)));
            return line;
        }

        Shape dot(Spot spot) {
            double radius = height / 24;
            return new Ellipse2D.Double(across(spot) - radius, down(spot) - radius, 2 * radius, 2 * radius);
        }
    }
}
