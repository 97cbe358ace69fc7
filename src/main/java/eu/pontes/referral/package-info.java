/** A candidate proposed for an offer, from the desk's proposal to the employer's answer and the first day of work. */
@NullMarked
package eu.pontes.referral;

import org.jspecify.annotations.NullMarked;
