/** The library of measures in the workplace. */
@NullMarked
package eu.pontes.measure.ui;

import org.jspecify.annotations.NullMarked;
