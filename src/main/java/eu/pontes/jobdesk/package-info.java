/** Job desks and the candidates that they know, under pseudonyms only. */
@NullMarked
package eu.pontes.jobdesk;

import org.jspecify.annotations.NullMarked;
