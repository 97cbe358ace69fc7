package eu.pontes.programme;

import eu.pontes.platform.validation.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What a keeper of the rules tells people, in every language. */
public record WriteSentence(
        @NotBlank @PlainText @Size(max = 500) String nl,
        @NotBlank @PlainText @Size(max = 500) String fr,
        @NotBlank @PlainText @Size(max = 500) String de,
        @NotBlank @PlainText @Size(max = 500) String en) {

    /** The sentence as people read it. */
    public Names names() {
        return new Names(nl.strip(), fr.strip(), de.strip(), en.strip());
    }
}
