/** Value types and errors that every feature may use, in plain Java. */
@NullMarked
package eu.pontes.kernel;

import org.jspecify.annotations.NullMarked;
