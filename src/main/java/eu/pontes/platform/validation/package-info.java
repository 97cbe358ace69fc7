/** One way to check a command, wherever it came from. */
@NullMarked
package eu.pontes.platform.validation;

import org.jspecify.annotations.NullMarked;
