/** Shows what the check of wording found. */
@NullMarked
package eu.pontes.wording.ui;

import org.jspecify.annotations.NullMarked;
