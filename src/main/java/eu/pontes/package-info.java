/** Pontes: diversity plans, charters, offers and referrals that feed each other's targets. */
@NullMarked
package eu.pontes;

import org.jspecify.annotations.NullMarked;
