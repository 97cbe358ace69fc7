/** The screens on which the keepers of the rule book read it, propose changes and decide on them. */
@NullMarked
package eu.pontes.programme.ui;

import org.jspecify.annotations.NullMarked;
