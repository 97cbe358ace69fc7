package eu.pontes.employer;

import java.time.Instant;
import java.util.Optional;

/**
 * How an employer is registered, for the service that looks after its plans.
 *
 * @param identifier country and number; nothing while there is no number
 * @param confirmed when the reader's service confirmed this very identifier
 */
public record RegistrationView(RegistrationKind kind, Optional<String> identifier, Optional<Instant> confirmed) {}
