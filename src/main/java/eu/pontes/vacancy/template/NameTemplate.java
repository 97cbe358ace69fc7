package eu.pontes.vacancy.template;

import eu.pontes.platform.validation.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The name by which an employer finds a template again. */
public record NameTemplate(
        @NotBlank @Size(max = 80) @PlainText String name) {

    /** The longest name. */
    public static final int LONGEST = 80;
}
