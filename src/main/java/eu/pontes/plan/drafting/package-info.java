/** Drafting together: what was typed and not yet saved, and who is writing which page of a plan. */
@NullMarked
package eu.pontes.plan.drafting;

import org.jspecify.annotations.NullMarked;
