/** Carries a placement to the plan objective that it serves. */
@NullMarked
package eu.pontes.progress;

import org.jspecify.annotations.NullMarked;
