/** Applying for labels, and deciding on applications, in the workplace. */
@NullMarked
package eu.pontes.label.ui;

import org.jspecify.annotations.NullMarked;
