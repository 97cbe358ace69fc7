package eu.pontes.alert;

import eu.pontes.kernel.Language;
import eu.pontes.platform.mail.MailAddress;
import eu.pontes.platform.validation.PlainText;
import eu.pontes.vacancy.OfferSearch;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A member of a desk keeps a search.
 *
 * @param mail the member's own address, for which the log-in vouches
 */
public record SaveSearch(
        @NotBlank @PlainText @Size(max = 100) String name,
        @NotNull OfferSearch search,
        @NotNull Rhythm rhythm,
        @NotNull Language language,
        @NotNull MailAddress mail) {}
