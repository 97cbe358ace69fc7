package eu.pontes.employer;

import eu.pontes.kernel.FieldError;
import eu.pontes.reference.NisCode;
import eu.pontes.reference.Postcode;
import eu.pontes.reference.ReferenceData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds out whether the municipality and the postcode of an address exist. */
@ApplicationScoped
class KnownPlaces {

    private final ReferenceData reference;

    @Inject
    KnownPlaces(ReferenceData reference) {
        this.reference = reference;
    }

    /** What is wrong with an address; nothing is wrong with what was left out. */
    List<FieldError> faults(@Nullable String municipality, @Nullable String postcode) {
        List<FieldError> faults = new ArrayList<>();
        if (municipality != null
                && value(municipality, NisCode::new)
                        .flatMap(reference::municipality)
                        .isEmpty()) {
            faults.add(FieldError.of("municipality", "ProfileMunicipality"));
        }
        if (postcode != null
                && value(postcode, Postcode::new).flatMap(reference::place).isEmpty()) {
            faults.add(FieldError.of("postcode", "ProfilePostcode"));
        }
        return faults;
    }

    /** A typed code as the value that it should be. */
    static <T> Optional<T> value(String typed, Function<String, T> type) {
        try {
            return Optional.of(type.apply(typed));
        } catch (IllegalArgumentException notACode) {
            return Optional.empty();
        }
    }
}
