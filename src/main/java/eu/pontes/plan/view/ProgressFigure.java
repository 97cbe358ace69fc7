package eu.pontes.plan.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import eu.pontes.kernel.Language;
import eu.pontes.plan.ObjectiveView;
import eu.pontes.plan.Progress;
import eu.pontes.plan.TrajectoryWords;
import eu.pontes.platform.text.Formats;
import eu.pontes.programme.Indicator;
import java.math.BigDecimal;

/** How far one objective has come: the answer in words first, then a bar, then the numbers behind it. */
@Tag("figure")
public final class ProgressFigure extends HtmlContainer {

    public ProgressFigure(ObjectiveView objective) {
        addClassName("p-figure");
        Progress progress = objective.progress();
        Div bar = new Div();
        bar.addClassName("p-bar");
        bar.getStyle().set("--p-share", progress.percent() + "%");
        bar.getElement().setAttribute("aria-hidden", "true");
        add(caption(objective), bar);
        TrajectoryWords words = new TrajectoryWords(objective, this::getTranslation);
        if (objective.trajectory().moved()) {
            add(new TrajectoryChart(objective.trajectory(), words.whole()));
        }
        words.pace().ifPresent(pace -> add(hint(pace)));
        add(numbers(objective));
    }

    private static Paragraph hint(String text) {
        Paragraph hint = new Paragraph(text);
        hint.addClassName("p-hint");
        return hint;
    }

    /** A value as its indicator is read: with a percent sign, with days, or as yes or no. */
    static String worded(Component reader, Indicator indicator, BigDecimal value) {
        return reader.getTranslation(indicator.wording(value), value);
    }

    private Component caption(ObjectiveView objective) {
        Progress progress = objective.progress();
        String now = worded(this, objective.indicator(), progress.current());
        String target = worded(this, objective.indicator(), progress.target());
        String day = Formats.of(Language.of(getLocale())).date(objective.deadline());
        Caption caption = new Caption();
        caption.setText(
                progress.reached()
                        ? getTranslation("plan.progress.reached", now, target, day)
                        : getTranslation("plan.progress.on-the-way", now, target, day));
        return caption;
    }

    private Component numbers(ObjectiveView objective) {
        Progress progress = objective.progress();
        DescriptionList numbers = new DescriptionList();
        numbers.addClassName("p-facts");
        add(numbers, getTranslation("plan.baseline"), objective, progress.baseline());
        add(numbers, getTranslation("plan.current"), objective, progress.current());
        add(numbers, getTranslation("plan.target"), objective, progress.target());
        return numbers;
    }

    private void add(DescriptionList numbers, String label, ObjectiveView objective, BigDecimal value) {
        numbers.add(
                new DescriptionList.Term(label),
                new DescriptionList.Description(worded(this, objective.indicator(), value)));
    }

    /** The sentence above the bar. */
    @Tag("figcaption")
    private static final class Caption extends HtmlContainer {}
}
