package eu.pontes.vacancy.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableSupplier;
import eu.pontes.shell.Fields;
import eu.pontes.vacancy.OfferContent;
import eu.pontes.vacancy.quality.OfferQuality;
import eu.pontes.vacancy.quality.QualityCriterion;
import eu.pontes.vacancy.quality.QualityService;
import java.io.Serializable;
import java.util.List;

/** Says beside the form, while somebody writes, how much of what people ask is told, and leads to what is missing. */
final class QualityMeter extends Section {

    /** More advice at once is not read. */
    private static final int MOST = 5;

    private final HtmlComponent meter = new HtmlComponent("meter");
    private final Paragraph score = new Paragraph();
    private final H3 better = new H3(getTranslation("vacancy.quality.better"));
    private final UnorderedList advice = new UnorderedList();
    private List<Advice> shown = List.of();

    QualityMeter() {
        addClassNames("p-quality");
        H2 heading = new H2(getTranslation("vacancy.quality.title"));
        heading.setId("quality");
        meter.getElement().setAttribute("min", "0").setAttribute("max", "100");
        meter.getElement().setAttribute("aria-labelledby", "quality");
        score.getElement().setAttribute("role", "status");
        add(heading, meter, score, better, advice);
    }

    /** Follows what is written from now on. */
    void start(QualityService quality, Fields fields, SerializableSupplier<OfferContent> written) {
        fields.follow(() -> show(quality.of(written.get()), fields));
        show(quality.of(written.get()), fields);
    }

    private void show(OfferQuality quality, Fields fields) {
        String words = getTranslation(
                "vacancy.quality.score",
                quality.score(),
                getTranslation(quality.grade().key()));
        meter.getElement().setAttribute("value", Integer.toString(quality.score()));
        meter.getElement().setText(words);
        score.setText(quality.missing().isEmpty() ? getTranslation("vacancy.quality.complete", words) : words);
        better.setVisible(!quality.missing().isEmpty());
        advise(quality.missing().stream().limit(MOST).map(Advice::of).toList(), fields);
    }

    /** Whoever stands on a link keeps it, as long as the advice is the same. */
    private void advise(List<Advice> now, Fields fields) {
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        advice.removeAll();
        now.forEach(one -> advice.add(new ListItem(
                fields.link(one.field(), getTranslation(one.criterion().key())))));
    }

    /** What one line leads to: what it would bring may change under it. */
    private record Advice(QualityCriterion criterion, String field) implements Serializable {

        static Advice of(OfferQuality.Missing missing) {
            return new Advice(missing.criterion(), missing.field());
        }
    }
}
