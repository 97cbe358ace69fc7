package eu.pontes.employer.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.Query;
import eu.pontes.kernel.Language;
import eu.pontes.reference.Municipality;
import eu.pontes.reference.NisCode;
import eu.pontes.reference.Place;
import eu.pontes.reference.ReferenceData;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A municipality by its name or postcode; fills in the postcode beside it where that is still empty. */
final class MunicipalityChoice extends ComboBox<Municipality> {

    private static final int MOST_PLACES = 200;

    private final transient ReferenceData reference;

    MunicipalityChoice(ReferenceData reference, TextField postcode) {
        this.reference = reference;
        Language language = Language.of(getLocale());
        setLabel(getTranslation("employer.municipality"));
        setHelperText(getTranslation("employer.municipality.help"));
        setItems(this::municipalities);
        setItemLabelGenerator(
                item -> item.name().in(language) + " (" + item.postcode().value() + ")");
        addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null && postcode.isEmpty()) {
                postcode.setValue(change.getValue().postcode().value());
            }
        });
    }

    /** Shows the municipality with a code. */
    void show(Optional<String> nis) {
        setValue(nis.flatMap(code -> reference.municipality(new NisCode(code))).orElse(null));
    }

    /** The code of what is chosen. */
    Optional<String> nis() {
        return getOptionalValue().map(item -> item.nis().value());
    }

    private Stream<Municipality> municipalities(Query<Municipality, String> query) {
        String typed = query.getFilter().orElse("");
        List<NisCode> codes = reference.places(typed, MOST_PLACES).stream()
                .map(Place::nis)
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
        return reference.municipalities(codes).stream().skip(query.getOffset()).limit(query.getLimit());
    }
}
