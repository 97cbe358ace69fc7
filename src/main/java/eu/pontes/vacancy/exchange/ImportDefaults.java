package eu.pontes.vacancy.exchange;

import eu.pontes.kernel.FieldError;
import eu.pontes.kernel.Problem;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What goes for every offer of a file that does not say so itself; other systems do not know all that Pontes asks. Nothing
 * is filled in that the employer did not tell.
 *
 * @param neededLanguages as a cell of a table has them: {@code nl A1; fr B1}
 */
public record ImportDefaults(
        @Nullable String language,
        @Nullable String neededLanguages,
        @Nullable String hoursPerWeek,
        @Nullable String contactPhone,
        @Nullable String contactMail,
        @Nullable String validThrough) {

    /** Nothing is told. */
    public static final ImportDefaults NONE = new ImportDefaults(null, null, null, null, null, null);

    /** The columns, in the order of a form. */
    private Map<OfferColumn, String> cells() {
        Map<OfferColumn, String> cells = new EnumMap<>(OfferColumn.class);
        cells.put(OfferColumn.LANGUAGE, text(language));
        cells.put(OfferColumn.LANGUAGES, text(neededLanguages));
        cells.put(OfferColumn.HOURS, text(hoursPerWeek));
        cells.put(OfferColumn.CONTACT_PHONE, text(contactPhone));
        cells.put(OfferColumn.CONTACT_MAIL, text(contactMail));
        cells.put(OfferColumn.VALID_THROUGH, text(validThrough));
        return cells;
    }

    /** Refuses what cannot be read, under the name that the form gives it. */
    void check() {
        List<FieldError> faults = new ArrayList<>();
        cells().forEach((column, text) -> {
            if (!text.isBlank() && column.form().read(text).isEmpty()) {
                faults.add(FieldError.of(column.id(), column.form().fault()));
            }
        });
        Problem.refuse(faults);
    }

    void complete(ReadOffer offer) {
        Map<OfferColumn, String> cells = cells();
        boolean reachable = Stream.of(OfferColumn.CONTACT_PHONE, OfferColumn.CONTACT_MAIL, OfferColumn.CONTACT_VISIT)
                .anyMatch(offer::tells);
        if (reachable) {
            cells.remove(OfferColumn.CONTACT_PHONE);
            cells.remove(OfferColumn.CONTACT_MAIL);
        }
        cells.forEach(offer::complete);
    }

    private static String text(@Nullable String told) {
        return told == null ? "" : told;
    }
}
