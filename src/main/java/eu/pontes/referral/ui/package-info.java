/** The screens on which a desk proposes candidates and an employer answers. */
@NullMarked
package eu.pontes.referral.ui;

import org.jspecify.annotations.NullMarked;
