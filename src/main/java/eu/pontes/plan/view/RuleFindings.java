package eu.pontes.plan.view;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import eu.pontes.programme.Certainty;
import eu.pontes.programme.Finding;
import eu.pontes.shell.Notice;
import eu.pontes.shell.Tone;
import java.util.List;

/** What the rule book has to say about a plan, each with where it was read, and whether that could be confirmed. */
public final class RuleFindings extends Div {

    public RuleFindings(List<Finding> findings) {
        addClassName("p-section");
        findings.forEach(finding -> add(notice(finding)));
        setVisible(!findings.isEmpty());
    }

    private Notice notice(Finding finding) {
        Div words = new Div(
                new Paragraph(getTranslation(finding.key(), finding.arguments().toArray())));
        if (finding.rule().certainty() == Certainty.UNVERIFIED) {
            words.add(new Paragraph(getTranslation("plan.rule.unverified")));
        }
        String source = finding.rule().source();
        if (source.startsWith("https://")) {
            Anchor read = new Anchor(source, getTranslation("plan.rule.source"));
            read.getElement().setAttribute("rel", "noreferrer");
            words.add(read);
        }
        return new Notice(tone(finding), words);
    }

    private static Tone tone(Finding finding) {
        return switch (finding.force()) {
            case BLOCK -> Tone.ERROR;
            case WARN -> Tone.WARN;
            case INFORM -> Tone.INFO;
        };
    }
}
