package eu.pontes.charter.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import eu.pontes.charter.SignatureReceipt;
import eu.pontes.kernel.Language;
import eu.pontes.platform.text.Formats;
import eu.pontes.shell.Badge;
import eu.pontes.shell.Decision;
import eu.pontes.shell.Fields;
import eu.pontes.shell.Tone;

/** The proof of one signature: who, in which function, when, under which words. */
class Receipt extends Div {

    private final transient SignatureReceipt receipt;
    private final Fields.Attempt withdraw;
    private final SerializableRunnable afterwards;

    Receipt(
            SignatureReceipt receipt,
            Language language,
            boolean mayWithdraw,
            Fields.Attempt withdraw,
            SerializableRunnable afterwards) {
        this.receipt = receipt;
        this.withdraw = withdraw;
        this.afterwards = afterwards;
        addClassName("p-card");
        Formats formats = Formats.of(language);
        Badge status =
                receipt.stands() ? new Badge(Tone.OK, "charter.stands") : new Badge(Tone.NEUTRAL, "charter.taken-back");
        add(new Paragraph(status), facts(formats));
        if (receipt.stands() && mayWithdraw) {
            Button button = new Button(getTranslation("charter.withdraw"), click -> askToWithdraw());
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
            add(button);
        }
    }

    private DescriptionList facts(Formats formats) {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("p-facts");
        fact(facts, "charter.signatory-name", receipt.signatoryName());
        fact(facts, "charter.signatory-function", receipt.signatoryFunction());
        fact(facts, "charter.signed-at", formats.moment(receipt.signedAt()));
        if (receipt.withdrawnAt() != null) {
            fact(facts, "charter.withdrawn-at", formats.moment(receipt.withdrawnAt()));
        }
        fact(
                facts,
                "charter.language",
                getTranslation("shell.language." + receipt.language().tag()));
        fact(facts, "charter.hash", receipt.sha256());
        Anchor text = new Anchor(
                "/charter/" + receipt.charterVersion() + "?lang="
                        + receipt.language().tag(),
                getTranslation("charter.version", receipt.charterVersion()));
        text.setRouterIgnore(true);
        facts.add(new DescriptionList.Term(getTranslation("charter.text")), new DescriptionList.Description(text));
        return facts;
    }

    private void fact(DescriptionList facts, String key, String value) {
        facts.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
    }

    private void askToWithdraw() {
        new Decision(getTranslation("charter.withdraw"), getTranslation("charter.withdraw.consequence"))
                .destructive()
                .open(withdraw, afterwards);
    }
}
