package eu.pontes.employer;

import eu.pontes.platform.validation.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How an employer is known to a register.
 *
 * @param enterpriseNumber of a Belgian employer, as people write it, with or without dots
 * @param country of a foreign register, two letters as in ISO 3166-1
 * @param foreignNumber what that register calls it
 */
public record Registration(
        @NotNull RegistrationKind kind,
        @EnterpriseDigits @Nullable String enterpriseNumber,
        @Pattern(regexp = "[A-Z]{2}") @Nullable String country,
        @Size(max = 40) @PlainText @Nullable String foreignNumber) {

    public static final Registration UNKNOWN = new Registration(RegistrationKind.BELGIAN, null, null, null);

    /** What does not belong to the kind is left out. */
    public Registration {
        enterpriseNumber = kind == RegistrationKind.BELGIAN ? filled(enterpriseNumber) : null;
        country = kind == RegistrationKind.FOREIGN ? filled(country) : null;
        country = country == null ? null : country.toUpperCase(Locale.ROOT);
        foreignNumber = kind == RegistrationKind.FOREIGN ? filled(foreignNumber) : null;
    }

    public static Registration belgian(@Nullable String number) {
        return new Registration(RegistrationKind.BELGIAN, number, null, null);
    }

    /** The country and the number in one, always written alike; nothing while there is no number. */
    public Optional<String> identifier() {
        if (kind == RegistrationKind.FOREIGN && country != null && foreignNumber != null) {
            return Optional.of(country + " " + foreignNumber);
        }
        return number().map(number -> "BE " + number.printed());
    }

    Optional<EnterpriseNumber> number() {
        return Optional.ofNullable(enterpriseNumber).flatMap(EnterpriseNumber::parse);
    }

    /** Whether a foreign register is named whole. */
    boolean complete() {
        return kind != RegistrationKind.FOREIGN || (Objects.nonNull(country) && Objects.nonNull(foreignNumber));
    }

    private static @Nullable String filled(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
