package eu.pontes.charter.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableBiConsumer;
import eu.pontes.charter.Charter;
import eu.pontes.charter.SignCharter;
import eu.pontes.shell.Fields;

/** Who signs, in which function, and that they may: sent with the hash of the very text above the form. */
class SignForm extends Section {

    private final Fields fields = new Fields();
    private final TextField name = fields.add("signatoryName", new TextField(getTranslation("charter.signatory-name")));
    private final TextField function =
            fields.add("signatoryFunction", new TextField(getTranslation("charter.signatory-function")));
    private final Checkbox mayBind = fields.add("mayBind", new Checkbox(getTranslation("charter.may-bind")));

    SignForm(Charter charter, String signatory, SerializableBiConsumer<SignCharter, Fields> sign) {
        addClassName("p-section");
        name.setValue(signatory);
        name.setMaxLength(160);
        function.setMaxLength(160);
        function.setHelperText(getTranslation("charter.signatory-function.help"));
        int version = charter.version();
        String sha256 = charter.sha256();
        var language = charter.language();
        Button button = new Button(
                getTranslation("charter.sign"),
                click -> sign.accept(
                        new SignCharter(
                                version, language, sha256, name.getValue(), function.getValue(), mayBind.getValue()),
                        fields));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div form = new Div(name, function, mayBind, button);
        form.addClassName("p-form");
        add(new H2(getTranslation("charter.sign.title")), fields, form);
    }
}
