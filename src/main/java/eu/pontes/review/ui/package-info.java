/** The consultant's cockpit, and the page where an employer answers remarks. */
@NullMarked
package eu.pontes.review.ui;

import org.jspecify.annotations.NullMarked;
