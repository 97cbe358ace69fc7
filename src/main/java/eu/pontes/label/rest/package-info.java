/** Verification of a label for programs. */
@NullMarked
package eu.pontes.label.rest;

import org.jspecify.annotations.NullMarked;
