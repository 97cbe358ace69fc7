/** The one clock. */
@NullMarked
package eu.pontes.platform.time;

import org.jspecify.annotations.NullMarked;
