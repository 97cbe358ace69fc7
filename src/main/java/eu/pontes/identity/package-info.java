/** Who is calling, for which organisation, and what they may do. */
@NullMarked
package eu.pontes.identity;

import org.jspecify.annotations.NullMarked;
