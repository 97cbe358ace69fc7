package eu.pontes.webhook.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import eu.pontes.shell.Notice;
import eu.pontes.shell.Tone;

/** A new secret, the only time that it is shown, and what it is for. */
final class SecretPanel extends Section {

    /** What a call brings; the names are those of Standard Webhooks. */
    private static final String SAMPLE = """
            webhook-id: 019ab0f2-5d3e-7c41-9a55-0d6a4f1c2b77
            webhook-timestamp: 1795392000
            webhook-signature: v1,SWrSv6YhQx1hkX0Z3v8bPq3mC2d5rJ0kUu1oTg9aXcE=""";

    private static final String COPY = """
            this.inputElement.select();
            return navigator.clipboard
              ? navigator.clipboard.writeText(this.value).then(() => true, () => false)
              : false;
            """;

    private final H2 heading = new H2(getTranslation("hook.secret.title"));
    private final TextField secret = new TextField(getTranslation("hook.secret"));

    SecretPanel(String shown) {
        addClassName("p-section");
        heading.getElement().setAttribute("tabindex", "-1");
        secret.setValue(shown);
        secret.setReadOnly(true);
        secret.setWidthFull();
        Button copy = new Button(getTranslation("hook.secret.copy"), click -> copy());
        copy.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Anchor contract = new Anchor("/api/openapi.yaml", getTranslation("hook.secret.contract"));
        contract.setRouterIgnore(true);
        Anchor conventions = new Anchor("https://www.standardwebhooks.com/", getTranslation("hook.secret.conventions"));
        Div links = new Div(contract, conventions);
        links.addClassName("p-toolbar");
        Pre sample = new Pre(new Code(SAMPLE));
        sample.addClassName("p-code");
        add(
                heading,
                new Notice(Tone.WARN, getTranslation("hook.secret.once")),
                secret,
                copy,
                new Paragraph(getTranslation("hook.secret.check")),
                sample,
                links);
    }

    /** Takes whoever reads by ear or by keyboard to what must not be missed. */
    void arrive() {
        heading.getElement().callJsFunction("focus");
    }

    /** Where the browser does not let pages copy, the secret is marked for copying by hand. */
    private void copy() {
        secret.getElement()
                .executeJs(COPY)
                .then(
                        Boolean.class,
                        copied -> Notification.show(
                                getTranslation(copied ? "hook.secret.copied" : "hook.secret.marked")));
    }
}
