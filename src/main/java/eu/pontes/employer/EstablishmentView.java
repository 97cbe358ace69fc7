package eu.pontes.employer;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An establishment as its own people see and edit it.
 *
 * @param version goes back with every change
 * @param municipality a NIS code
 * @param closedOn absent as long as people work there
 */
public record EstablishmentView(
        EstablishmentId id,
        int version,
        String name,
        Optional<UnitNumber> unitNumber,
        Optional<String> municipality,
        Optional<String> postcode,
        Optional<LocalDate> closedOn) {

    public boolean isOpen() {
        return closedOn.isEmpty();
    }
}
