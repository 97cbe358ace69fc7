/** The library of measures: what other employers did, in the reader's language, to be copied into a plan. */
@NullMarked
package eu.pontes.measure;

import org.jspecify.annotations.NullMarked;
