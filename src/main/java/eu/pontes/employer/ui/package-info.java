/** The forms for the employer's profile and establishments. */
@NullMarked
package eu.pontes.employer.ui;

import org.jspecify.annotations.NullMarked;
