package eu.pontes.webhook.rest;

import java.util.List;

/** All webhooks of an organisation, which are few. */
record WebhookListJson(List<WebhookJson> items) {}
