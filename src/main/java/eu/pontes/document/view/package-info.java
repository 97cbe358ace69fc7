/** Handing in files and taking them along, for every screen that has files. */
@NullMarked
package eu.pontes.document.view;

import org.jspecify.annotations.NullMarked;
