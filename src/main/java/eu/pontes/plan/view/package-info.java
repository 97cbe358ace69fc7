/** A whole plan to read on a screen, for every feature that shows one. */
@NullMarked
package eu.pontes.plan.view;

import org.jspecify.annotations.NullMarked;
