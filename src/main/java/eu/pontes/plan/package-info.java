/** Diversity plans: state of play, objectives, actions and budget, submission, and progress once approved. */
@NullMarked
package eu.pontes.plan;

import org.jspecify.annotations.NullMarked;
