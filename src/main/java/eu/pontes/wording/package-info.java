/** The check of what employers write against the protected criteria and against advice for newcomers. */
@NullMarked
package eu.pontes.wording;

import org.jspecify.annotations.NullMarked;
