/** The form for the employer's profile. */
@NullMarked
package eu.pontes.employer.ui;

import org.jspecify.annotations.NullMarked;
