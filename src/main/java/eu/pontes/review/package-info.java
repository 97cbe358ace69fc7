/** Consultants' rounds on a submitted plan: remarks, the decision, the employer's answers, and the final evaluation. */
@NullMarked
package eu.pontes.review;

import org.jspecify.annotations.NullMarked;
