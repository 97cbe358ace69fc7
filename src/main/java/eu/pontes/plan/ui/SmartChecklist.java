package eu.pontes.plan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import eu.pontes.shell.Badge;
import eu.pontes.shell.Tone;

/**
 * Says while one types which of the five qualities an objective has: specific, measurable, somebody's, ambitious, and
 * bound to a day. It only helps; what is wrong is refused by the service.
 */
final class SmartChecklist extends Div {

    private final UnorderedList lines = new UnorderedList();
    private final Paragraph wording = new Paragraph();

    SmartChecklist() {
        addClassName("p-section");
        lines.addClassName("p-task-list");
        lines.getElement().setAttribute("aria-live", "polite");
        wording.addClassName("p-hint");
        add(new H2(getTranslation("plan.smart")), lines, wording);
    }

    void show(ObjectiveInputs inputs) {
        lines.removeAll();
        line("plan.smart.specific", inputs.isSpecific());
        line("plan.smart.measurable", inputs.isMeasurable());
        line("plan.smart.owned", inputs.isOwned());
        line("plan.smart.moves", inputs.moves());
        line("plan.smart.timed", inputs.isTimed());
        wording.setText(inputs.soundsLikeAQuota() ? getTranslation("plan.smart.quota") : "");
        wording.setVisible(inputs.soundsLikeAQuota());
    }

    private void line(String key, boolean has) {
        ListItem line = new ListItem(
                new Paragraph(getTranslation(key)),
                has ? new Badge(Tone.OK, "plan.task.done") : new Badge(Tone.INFO, "plan.task.todo"));
        line.addClassName("p-task");
        lines.add(line);
    }
}
