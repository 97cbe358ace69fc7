/** The screens on which organisations keep their webhooks. */
@NullMarked
package eu.pontes.webhook.ui;

import org.jspecify.annotations.NullMarked;
