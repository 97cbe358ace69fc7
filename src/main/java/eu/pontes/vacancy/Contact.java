package eu.pontes.vacancy;

import eu.pontes.platform.validation.PlainText;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Whom to call or write to. */
public record Contact(
        @Nullable @Size(max = 160) @PlainText String name,
        @Nullable @Size(max = 30) String phone,
        @Nullable @Size(max = 254) @Email String mail) {}
