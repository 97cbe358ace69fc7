package eu.pontes.plan.paper;

import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import org.w3c.dom.Element;

/**
 * Draws the way from a baseline, left, to a target, right: what is behind us is filled and ends in a pointer. It draws on
 * the page itself, because a picture would need the fonts and libraries of a desktop.
 */
final class ProgressDrawing implements FSObjectDrawer {

    static final String TYPE = "pontes/progress";
    static final String PERCENT = "data-percent";

    private static final FSRGBColor WAY = new FSRGBColor(0xd3, 0xd9, 0xd7);
    private static final FSRGBColor DONE = new FSRGBColor(0x0b, 0x59, 0x60);
    private static final FSRGBColor ENDS = new FSRGBColor(0x17, 0x25, 0x2a);

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
        double share = Integer.parseInt(element.getAttribute(PERCENT)) / 100d;
        double end = height / 6;
        double way = width - 2 * height;
        double from = x + height;
        double now = from + way * share;
        fill(device, WAY, new Rectangle2D.Double(from, y + height / 4, way, height / 2));
        fill(device, DONE, new Rectangle2D.Double(from, y + height / 4, now - from, height / 2));
        fill(device, ENDS, new Rectangle2D.Double(from - end, y, end, height));
        fill(device, ENDS, new Rectangle2D.Double(from + way, y, end, height));
        fill(device, DONE, pointer(now, y, height));
        return null;
    }

    private static Shape pointer(double x, double y, double height) {
        Path2D pointer = new Path2D.Double();
        pointer.moveTo(x - height / 3, y);
        pointer.lineTo(x + height / 3, y);
        pointer.lineTo(x, y + height / 2);
        pointer.closePath();
        return pointer;
    }

    private static void fill(OutputDevice device, FSRGBColor color, Shape shape) {
        device.setColor(color);
        device.fill(shape);
    }
}
