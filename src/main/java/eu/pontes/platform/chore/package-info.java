/** What the calendar asks for again and again, on every node. */
@NullMarked
package eu.pontes.platform.chore;

import org.jspecify.annotations.NullMarked;
