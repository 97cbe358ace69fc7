package eu.pontes.charter;

import eu.pontes.kernel.Language;
import eu.pontes.platform.validation.PlainText;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Signs the charter for the caller's organisation.
 *
 * @param version the version that was shown
 * @param language the language that it was shown in
 * @param sha256 the hash of the text that was shown
 * @param mayBind the signatory states that they may bind the organisation
 */
public record SignCharter(
        int version,
        @NotNull Language language,
        @NotBlank @Size(max = 64) String sha256,
        @NotBlank @Size(max = 160) @PlainText String signatoryName,
        @NotBlank @Size(max = 160) @PlainText String signatoryFunction,
        @AssertTrue boolean mayBind) {}
