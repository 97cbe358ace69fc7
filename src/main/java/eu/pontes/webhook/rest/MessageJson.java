package eu.pontes.webhook.rest;

import java.util.UUID;

/** The id that the call of a test bears. */
record MessageJson(UUID message) {}
