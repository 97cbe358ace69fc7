/** Offers as files: what employers and the public take along, and what comes in from elsewhere. */
@NullMarked
package eu.pontes.vacancy.exchange;

import org.jspecify.annotations.NullMarked;
