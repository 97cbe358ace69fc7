package eu.pontes.plan.paper;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The drawings that a page can ask for by their type. */
final class Drawings implements FSObjectDrawerFactory {

    private static final Map<String, FSObjectDrawer> BY_TYPE =
            Map.of(ProgressDrawing.TYPE, new ProgressDrawing(), CourseDrawing.TYPE, new CourseDrawing());

    @Override
    public @Nullable FSObjectDrawer createDrawer(Element element) {
        return BY_TYPE.get(element.getAttribute("type"));
    }

    @Override
    public boolean isReplacedObject(Element element) {
        return BY_TYPE.containsKey(element.getAttribute("type"));
    }
}
