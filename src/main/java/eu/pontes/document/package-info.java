/** Files that an organisation hands in: what is accepted, how they are checked, and where they are kept. */
@NullMarked
package eu.pontes.document;

import org.jspecify.annotations.NullMarked;
