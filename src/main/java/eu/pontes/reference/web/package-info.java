/** The public page that says whose data Pontes uses. */
@NullMarked
package eu.pontes.reference.web;

import org.jspecify.annotations.NullMarked;
