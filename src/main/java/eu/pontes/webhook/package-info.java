/** Calls to other systems, at addresses that organisations register, about what they may see here. */
@NullMarked
package eu.pontes.webhook;

import org.jspecify.annotations.NullMarked;
