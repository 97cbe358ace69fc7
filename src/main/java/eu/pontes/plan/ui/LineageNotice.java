package eu.pontes.plan.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import eu.pontes.plan.Lineage;
import eu.pontes.plan.PlanTitle;
import eu.pontes.plan.PlanView;
import eu.pontes.shell.Notice;
import eu.pontes.shell.Tone;

/** Says which plan this one continues and by which it is continued; while it is drafted, also what did not come along. */
final class LineageNotice extends Notice {

    LineageNotice(PlanView plan) {
        super(Tone.INFO);
        Div words = new Div();
        Lineage lineage = plan.lineage();
        lineage.continues().ifPresent(earlier -> {
            words.add(sentence("plan.continues.sentence", earlier));
            if (plan.status().editable()) {
                words.add(new Paragraph(
                        new Text(getTranslation("plan.continues.anew") + " "),
                        new Anchor(PlanPath.to(plan.id(), "state-of-play"), getTranslation("plan.continues.count"))));
            }
        });
        lineage.continuedIn().forEach(later -> words.add(sentence("plan.continued-in", later)));
        add(words);
        setVisible(words.getComponentCount() > 0);
    }

    private Paragraph sentence(String key, PlanTitle plan) {
        return new Paragraph(new Text(getTranslation(key) + " "), new Anchor(PlanPath.to(plan.id()), plan.title()));
    }
}
