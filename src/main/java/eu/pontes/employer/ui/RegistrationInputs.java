package eu.pontes.employer.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import eu.pontes.employer.EnterpriseNumber;
import eu.pontes.employer.Registration;
import eu.pontes.employer.RegistrationKind;
import eu.pontes.shell.Fields;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Asks where an organisation is registered, and for the number only where there can be one. */
final class RegistrationInputs extends Div {

    private final Select<RegistrationKind> kind = new Select<>();
    private final TextField enterpriseNumber = new TextField(getTranslation("employer.enterprise-number"));
    private final TextField country = new TextField(getTranslation("employer.register.country"));
    private final TextField foreignNumber = new TextField(getTranslation("employer.register.number"));

    RegistrationInputs(Fields fields) {
        addClassName("p-form");
        kind.setLabel(getTranslation("employer.registration"));
        kind.setItemLabelGenerator(value -> getTranslation(value.key()));
        kind.setItems(RegistrationKind.values());
        kind.setHelperText(getTranslation("employer.registration.help"));
        kind.addValueChangeListener(change -> askFor(change.getValue()));
        enterpriseNumber.setHelperText(getTranslation("employer.enterprise-number.help"));
        country.setHelperText(getTranslation("employer.register.country.help"));
        country.setMaxLength(2);
        foreignNumber.setMaxLength(40);
        add(
                fields.add("registration.kind", kind),
                fields.add("registration.enterpriseNumber", enterpriseNumber),
                fields.add("registration.country", country),
                fields.add("registration.foreignNumber", foreignNumber));
        kind.setValue(RegistrationKind.BELGIAN);
    }

    private void askFor(@Nullable RegistrationKind chosen) {
        enterpriseNumber.setVisible(chosen == RegistrationKind.BELGIAN);
        country.setVisible(chosen == RegistrationKind.FOREIGN);
        foreignNumber.setVisible(chosen == RegistrationKind.FOREIGN);
    }

    void show(Registration registration) {
        kind.setValue(registration.kind());
        enterpriseNumber.setValue(Optional.ofNullable(registration.enterpriseNumber())
                .flatMap(EnterpriseNumber::parse)
                .map(EnterpriseNumber::printed)
                .orElse(""));
        country.setValue(Optional.ofNullable(registration.country()).orElse(""));
        foreignNumber.setValue(Optional.ofNullable(registration.foreignNumber()).orElse(""));
    }

    void onlyToRead() {
        Stream.<HasValue<?, ?>>of(kind, enterpriseNumber, country, foreignNumber)
                .forEach(field -> field.setReadOnly(true));
    }

    Registration content() {
        return new Registration(
                kind.getValue(), enterpriseNumber.getValue(), country.getValue(), foreignNumber.getValue());
    }
}
