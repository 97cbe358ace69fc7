package eu.pontes.vacancy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import eu.pontes.kernel.Language;
import eu.pontes.programme.RuleForce;
import eu.pontes.programme.SchemeRule;
import eu.pontes.scheme.SchemeFinding;
import eu.pontes.shell.Notice;
import eu.pontes.shell.Tone;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says below the fields of an offer, while somebody writes, what its scheme asks: how strictly, why, and where to read it. */
final class SchemeHints implements Serializable {

    private final Map<String, Div> places = new LinkedHashMap<>();
    private final Language reader;

    SchemeHints(Language reader) {
        this.reader = reader;
    }

    /** The place below a field for what its scheme asks of it. */
    Component under(String field) {
        Div place = new Div();
        place.getElement().setAttribute("role", "status");
        place.setVisible(false);
        places.put(field, place);
        return place;
    }

    void show(List<SchemeFinding> findings) {
        Map<String, List<SchemeFinding>> byField =
                findings.stream().collect(Collectors.groupingBy(SchemeFinding::field));
        places.forEach((field, place) -> fill(place, byField.getOrDefault(field, List.of())));
    }

    private void fill(Div place, List<SchemeFinding> findings) {
        place.removeAll();
        place.setVisible(!findings.isEmpty());
        for (RuleForce force : RuleForce.values()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("p-findings");
            findings.stream().filter(finding -> finding.force() == force).forEach(finding -> list.add(item(finding)));
            if (list.getChildren().findAny().isPresent()) {
                place.add(new Notice(tone(force), list));
            }
        }
    }

    private ListItem item(SchemeFinding finding) {
        SchemeRule rule = finding.rule();
        ListItem item = new ListItem();
        Paragraph force = new Paragraph(item.getTranslation(key(finding.force())));
        force.addClassName("p-findings__words");
        item.add(force, new Paragraph(rule.why().in(reader)), source(rule.source(), item));
        return item;
    }

    private static Component source(String source, ListItem item) {
        if (!source.startsWith("https://")) {
            return new Span(item.getTranslation("vacancy.scheme.source", source));
        }
        Anchor link = new Anchor(source, item.getTranslation("vacancy.scheme.source", source), AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener");
        return link;
    }

    private static String key(RuleForce force) {
        return switch (force) {
            case BLOCK -> "vacancy.scheme.block";
            case WARN -> "vacancy.scheme.warn";
            case INFORM -> "vacancy.scheme.inform";
        };
    }

    private static Tone tone(RuleForce force) {
        return switch (force) {
            case BLOCK -> Tone.ERROR;
            case WARN -> Tone.WARN;
            case INFORM -> Tone.INFO;
        };
    }
}
