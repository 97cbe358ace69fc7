package eu.pontes.programme;

import eu.pontes.platform.validation.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A name as a keeper of the rules writes it, in every language. */
public record WriteNames(
        @NotBlank @PlainText @Size(max = 120) String nl,
        @NotBlank @PlainText @Size(max = 120) String fr,
        @NotBlank @PlainText @Size(max = 120) String de,
        @NotBlank @PlainText @Size(max = 120) String en) {

    Names names() {
        return new Names(nl.strip(), fr.strip(), de.strip(), en.strip());
    }
}
