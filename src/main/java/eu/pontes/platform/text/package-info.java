/** Texts in the four working languages, and dates and numbers as each of them writes them. */
@NullMarked
package eu.pontes.platform.text;

import org.jspecify.annotations.NullMarked;
