/** How much of what people ask about an offer tells, and what would make it better. */
@NullMarked
package eu.pontes.vacancy.quality;

import org.jspecify.annotations.NullMarked;
