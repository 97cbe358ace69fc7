/** The label: application, award, verification, withdrawal, and the public register of holders. */
@NullMarked
package eu.pontes.label;

import org.jspecify.annotations.NullMarked;
