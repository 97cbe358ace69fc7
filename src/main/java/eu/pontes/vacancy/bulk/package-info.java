/** The same step for several offers at once, with an answer for each. */
@NullMarked
package eu.pontes.vacancy.bulk;

import org.jspecify.annotations.NullMarked;
