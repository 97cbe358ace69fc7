/** The workplace around the features: layout, start page, log-in state, error pages, shared form pieces. */
@NullMarked
package eu.pontes.shell;

import org.jspecify.annotations.NullMarked;
