/** Value types and errors that every feature may use; plain Java only. */
@NullMarked
package eu.pontes.kernel;

import org.jspecify.annotations.NullMarked;
