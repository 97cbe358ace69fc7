package eu.pontes.employer;

import eu.pontes.identity.EmployerNature;
import eu.pontes.platform.validation.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Replaces the profile of the caller's organisation. Everything may be left out; blank text counts as left out.
 *
 * @param version the version that the caller saw, 0 if there was no profile yet
 * @param sectorCode a NACE code
 * @param municipality a NIS code
 * @param about who the employer is, in the language of the organisation
 */
public record UpdateProfile(
        int version,
        @NotNull @Valid Registration registration,
        @Nullable EmployerNature nature,
        @Nullable String sectorCode,
        @Nullable String municipality,
        @Nullable String postcode,
        @PositiveOrZero @Max(1_000_000) @Nullable Integer workforce,

        @PositiveOrZero @Digits(integer = 7, fraction = 2) @Nullable BigDecimal fullTimeEquivalents,

        @WebAddress @Size(max = 200) @PlainText @Nullable String website,
        @Size(max = 2000) @PlainText @Nullable String about) {

    public UpdateProfile {
        sectorCode = filled(sectorCode);
        municipality = filled(municipality);
        postcode = filled(postcode);
        website = filled(website);
        about = filled(about);
    }

    private static @Nullable String filled(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
