package eu.pontes.wording.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import eu.pontes.kernel.Language;
import eu.pontes.wording.Criterion;
import eu.pontes.wording.Finding;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What was found, why it matters, what to write instead and where to read on; the same words are told once. */
public final class FindingList extends UnorderedList {

    private final Language written;

    /** Shows findings in a text. */
    public FindingList(List<Finding> findings, Language written) {
        this.written = written;
        addClassName("p-findings");
        Set<String> told = new HashSet<>();
        findings.stream()
                .filter(finding -> told.add(finding.entry() + finding.words().toLowerCase(Locale.ROOT)))
                .forEach(finding -> add(item(finding)));
    }

    private ListItem item(Finding finding) {
        Language reader = Language.of(getLocale());
        Paragraph what = new Paragraph(
                finding.asksForAReason()
                        ? getTranslation("wording.finding.law", finding.words(), name(finding, reader))
                        : getTranslation("wording.finding.advice", finding.words()));
        what.addClassName("p-findings__words");
        ListItem item = new ListItem(what, new Paragraph(finding.why(reader)), instead(finding));
        finding.criterion().ifPresent(criterion -> item.add(source(criterion, reader)));
        return item;
    }

    private Div instead(Finding finding) {
        return finding.instead()
                .map(words -> {
                    Span better = new Span(words);
                    better.getElement().setAttribute("lang", written.tag());
                    return new Div(new Span(getTranslation("wording.finding.instead")), better);
                })
                .orElseGet(() -> new Div(new Span(getTranslation("wording.finding.leave-out"))));
    }

    private Anchor source(Criterion criterion, Language reader) {
        Anchor source = new Anchor(
                criterion.source(),
                getTranslation("wording.finding.source", criterion.name(reader)),
                AnchorTarget.BLANK);
        source.getElement().setAttribute("rel", "noopener");
        return source;
    }

    private static String name(Finding finding, Language reader) {
        return finding.criterion().map(criterion -> criterion.name(reader)).orElse("");
    }
}
