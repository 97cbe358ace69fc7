/** Placement schemes at work: what an offer under a scheme must say, and which scheme fits what an employer wants. */
@NullMarked
package eu.pontes.scheme;

import org.jspecify.annotations.NullMarked;
