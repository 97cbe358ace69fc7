package eu.pontes.webhook;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;

/**
 * What an organisation wants to be told, and where.
 *
 * @param address begins with {@code https://}
 */
public record WriteWebhook(
        @NotNull @Size(max = 500) String address, @NotEmpty Set<@NotNull WebhookEvent> events) {}
