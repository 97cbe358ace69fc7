/** The employer's screens: the list of plans, the task list of one plan, and an editor per part. */
@NullMarked
package eu.pontes.plan.ui;

import org.jspecify.annotations.NullMarked;
