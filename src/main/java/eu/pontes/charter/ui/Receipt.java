package eu.pontes.charter.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import eu.pontes.charter.SignatureReceipt;
import eu.pontes.kernel.Language;
import eu.pontes.platform.text.Formats;
import java.util.function.Consumer;

/** The proof of one signature: who, in which function, when, under which words. */
class Receipt extends Div {

    private final transient SignatureReceipt receipt;
    private final transient Consumer<SignatureReceipt> withdraw;

    Receipt(SignatureReceipt receipt, Language language, boolean mayWithdraw, Consumer<SignatureReceipt> withdraw) {
        this.receipt = receipt;
        this.withdraw = withdraw;
        addClassName("p-card");
        Formats formats = Formats.of(language);
        Span status = new Span(getTranslation(receipt.stands() ? "charter.stands" : "charter.taken-back"));
        status.addClassNames("p-status", receipt.stands() ? "p-status--ok" : "p-status--neutral");
        add(new Paragraph(status), facts(formats));
        if (receipt.stands() && mayWithdraw) {
            Button button = new Button(getTranslation("charter.withdraw"), click -> dialog().open());
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

    private Dialog dialog() {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(getTranslation("charter.withdraw"));
        dialog.add(new Paragraph(getTranslation("charter.withdraw.consequence")));
        Button keep = new Button(getTranslation("charter.withdraw.keep"), click -> dialog.close());
        Button confirm = new Button(getTranslation("charter.withdraw"), click -> {
            dialog.close();
            withdraw.accept(receipt);
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        dialog.getFooter().add(keep, confirm);
        return dialog;
    }
}
