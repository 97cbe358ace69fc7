package eu.pontes.vacancy;

import eu.pontes.platform.validation.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why words that name a protected criterion go public all the same. */
record WordingReason(@NotBlank @Size(max = 1000) @PlainText String wordingReason) {}
