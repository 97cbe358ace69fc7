package eu.pontes.programme.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import eu.pontes.programme.Grounds;
import eu.pontes.programme.ProposeClosing;
import eu.pontes.programme.RuleChangeId;
import eu.pontes.programme.RuleProposalService;
import eu.pontes.programme.RuleSubject;
import eu.pontes.shell.DayPicker;
import eu.pontes.shell.Decision;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Asks for the last day of a plan type, a programme or an indicator, and why.
 *
 * @param follows the first day of the version that would end
 */
record ClosingDecision(RuleSubject subject, String code, LocalDate follows) {

    void open(RuleProposalService proposals, String consequence, LocalDate today) {
        UI ui = UI.getCurrent();
        Decision decision = new Decision(ui.getTranslation("programme.close"), consequence);
        DayPicker lastDay = decision.asking(
                decision.fields().add("lastDay", new DayPicker(ui.getTranslation("programme.close.last-day"))));
        TextArea reason = decision.askingText("grounds.reason", ui.getTranslation("programme.reason"), 1000);
        TextField source = decision.asking(
                decision.fields().add("grounds.source", new TextField(ui.getTranslation("programme.source"))));
        DayPicker checkedOn = decision.asking(
                decision.fields().add("grounds.checkedOn", new DayPicker(ui.getTranslation("programme.checked-on"))));
        checkedOn.setValue(today);
        AtomicReference<RuleChangeId> made = new AtomicReference<>();
        decision.open(
                () -> made.set(proposals.propose(new ProposeClosing(
                        subject,
                        code,
                        follows,
                        lastDay.getValue(),
                        new Grounds(reason.getValue(), source.getValue(), checkedOn.getValue())))),
                () -> ui.navigate("rules/changes/" + made.get()));
    }
}
