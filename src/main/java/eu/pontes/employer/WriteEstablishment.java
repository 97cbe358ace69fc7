package eu.pontes.employer;

import eu.pontes.platform.validation.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What an employer says of a place where its people work. All but the name may be left out; blank text counts as left out.
 *
 * @param name as its own people call it, also in spreadsheets
 * @param unitNumber as people write it, with or without dots
 * @param municipality a NIS code
 */
public record WriteEstablishment(
        @NotBlank @PlainText @Size(max = 120) String name,
        @Nullable String unitNumber,
        @Nullable String municipality,
        @Nullable String postcode) {

    public WriteEstablishment {
        name = name.strip();
        unitNumber = filled(unitNumber);
        municipality = filled(municipality);
        postcode = filled(postcode);
    }

    private static @Nullable String filled(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
