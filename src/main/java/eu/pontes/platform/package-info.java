/** Technical adapters that know no feature. */
@NullMarked
package eu.pontes.platform;

import org.jspecify.annotations.NullMarked;
