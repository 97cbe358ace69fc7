/** Occupations, sectors and places that the product ships with, and the credits their owners ask for. */
@NullMarked
package eu.pontes.reference;

import org.jspecify.annotations.NullMarked;
