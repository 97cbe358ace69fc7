package eu.pontes.webhook;

/**
 * A webhook with its new secret, which nobody can read again.
 *
 * @param secret as the libraries for Standard Webhooks take it
 */
public record SecretShown(WebhookView webhook, String secret) {}
