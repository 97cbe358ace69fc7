package eu.pontes.referral.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import eu.pontes.identity.Caller;
import eu.pontes.referral.ConfirmPlacement;
import eu.pontes.referral.DeclineReason;
import eu.pontes.referral.DeclineReferral;
import eu.pontes.referral.ReceivedReferral;
import eu.pontes.referral.ReferralAnswerService;
import eu.pontes.referral.ReferralStatus;
import eu.pontes.shell.Decision;

/** The answers that this caller can give now, each with one dialog named by its verb. */
class AnswerButtons extends Div {

    private static final int COMMENT = 500;

    private final transient ReferralAnswerService referrals;
    private final transient ReceivedReferral referral;
    private final SerializableRunnable afterwards;

    AnswerButtons(
            ReferralAnswerService referrals,
            ReceivedReferral referral,
            Caller caller,
            SerializableRunnable afterwards) {
        this.referrals = referrals;
        this.referral = referral;
        this.afterwards = afterwards;
        addClassName("p-toolbar");
        if (referral.status().leadsTo(ReferralStatus.ACCEPTED, caller)) {
            add(primary(getTranslation("referral.invite"), this::invite));
        }
        if (referral.status().leadsTo(ReferralStatus.PLACED, caller)) {
            add(primary(getTranslation("referral.place-candidate"), this::place));
        }
        if (referral.status().leadsTo(ReferralStatus.DECLINED, caller)) {
            add(new Button(getTranslation("referral.decline"), click -> decline()));
        }
    }

    private void invite() {
        new Decision(getTranslation("referral.invite"), getTranslation("referral.invite.effect", referral.deskName()))
                .open(() -> referrals.accept(referral.id(), referral.version()), this::saved);
    }

    private void decline() {
        Decision dialog = new Decision(
                getTranslation("referral.decline"), getTranslation("referral.decline.effect", referral.deskName()));
        Select<DeclineReason> reason = dialog.fields().add("reason", new Select<>());
        reason.setLabel(getTranslation("referral.reason"));
        reason.setItems(DeclineReason.values());
        reason.setItemLabelGenerator(choice -> getTranslation(choice.key()));
        dialog.asking(reason);
        TextArea comment = dialog.askingText("comment", getTranslation("referral.comment"), COMMENT);
        comment.setHelperText(getTranslation("referral.comment.help"));
        dialog.open(
                () -> referrals.decline(
                        referral.id(), new DeclineReferral(referral.version(), reason.getValue(), comment.getValue())),
                this::saved);
    }

    private void place() {
        Decision dialog = new Decision(
                getTranslation("referral.place-candidate"), getTranslation("referral.place-candidate.effect"));
        DatePicker startsOn = dialog.fields().add("startsOn", new DatePicker(getTranslation("referral.starts-on")));
        startsOn.setLocale(getLocale());
        dialog.asking(startsOn);
        dialog.open(
                () -> referrals.confirmPlacement(
                        referral.id(), new ConfirmPlacement(referral.version(), startsOn.getValue())),
                this::saved);
    }

    private void saved() {
        Notification.show(getTranslation("referral.saved"));
        afterwards.run();
    }

    private static Button primary(String verb, SerializableRunnable action) {
        Button button = new Button(verb, click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }
}
