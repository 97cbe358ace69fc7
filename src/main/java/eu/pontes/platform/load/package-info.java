/** How much this node does at once. */
@NullMarked
package eu.pontes.platform.load;

import org.jspecify.annotations.NullMarked;
