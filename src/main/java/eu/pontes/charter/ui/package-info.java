/** Reading and signing the charter in the workplace. */
@NullMarked
package eu.pontes.charter.ui;

import org.jspecify.annotations.NullMarked;
