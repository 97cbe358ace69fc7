/** The rule book: which plan types, domains and target groups exist, from when to when, and where that was read. */
@NullMarked
package eu.pontes.programme;

import org.jspecify.annotations.NullMarked;
