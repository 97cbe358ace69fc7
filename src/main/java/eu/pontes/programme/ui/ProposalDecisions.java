package eu.pontes.programme.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import eu.pontes.identity.Caller;
import eu.pontes.programme.ProposalView;
import eu.pontes.programme.RuleChangeStatus;
import eu.pontes.shell.Decision;
import eu.pontes.shell.Fields;
import eu.pontes.shell.Notice;
import eu.pontes.shell.Tone;

/** The decisions that the reader can take on a proposal, each with a dialog that says what follows from it. */
public final class ProposalDecisions extends Div {

    private final transient ProposalView proposal;
    private final transient Caller caller;
    private final SerializableRunnable afterwards;
    private final Div toolbar = new Div();

    public ProposalDecisions(ProposalView proposal, Caller caller, SerializableRunnable afterwards) {
        this.proposal = proposal;
        this.caller = caller;
        this.afterwards = afterwards;
        addClassName("p-decisions");
        toolbar.addClassName("p-toolbar");
        add(toolbar);
    }

    /** Lets a colleague of the proposer put it into force. */
    public ProposalDecisions approving(String consequence, Fields.Attempt call) {
        if (proposal.allows(RuleChangeStatus.APPROVED, caller)) {
            button(
                            "programme.approve",
                            () -> new Decision(getTranslation("programme.approve"), consequence)
                                    .open(call, () -> done("programme.approved")))
                    .addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        return this;
    }

    /** Lets a colleague of the proposer refuse it and say why. */
    public ProposalDecisions rejecting(SerializableConsumer<String> call) {
        if (proposal.allows(RuleChangeStatus.REJECTED, caller)) {
            button("programme.reject", () -> reject(call));
        }
        return this;
    }

    /** Lets the proposer take it back, and says that nobody decides on something of their own. */
    public ProposalDecisions withdrawing(Fields.Attempt call) {
        if (proposal.allows(RuleChangeStatus.WITHDRAWN, caller)) {
            addComponentAsFirst(new Notice(Tone.INFO, getTranslation("programme.second-eyes")));
            button(
                    "programme.withdraw",
                    () -> new Decision(
                                    getTranslation("programme.withdraw"),
                                    getTranslation("programme.withdraw.consequence"))
                            .destructive()
                            .open(call, () -> done("programme.withdrawn")));
        }
        return this;
    }

    private void reject(SerializableConsumer<String> call) {
        Decision decision = new Decision(getTranslation("programme.reject"), getTranslation("programme.reject.help"));
        TextArea reason = decision.askingText("reason", getTranslation("programme.decision.reason"), 1000);
        decision.open(() -> call.accept(reason.getValue()), () -> done("programme.rejected"));
    }

    private Button button(String verb, SerializableRunnable pressed) {
        Button button = new Button(getTranslation(verb), click -> pressed.run());
        toolbar.add(button);
        return button;
    }

    private void done(String sentence) {
        afterwards.run();
        Notification.show(getTranslation(sentence));
    }
}
