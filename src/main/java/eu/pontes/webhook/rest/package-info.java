/** Webhooks for programs. */
@NullMarked
package eu.pontes.webhook.rest;

import org.jspecify.annotations.NullMarked;
