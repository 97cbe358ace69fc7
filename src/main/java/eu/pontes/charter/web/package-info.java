/** The charter and its register as public pages. */
@NullMarked
package eu.pontes.charter.web;

import org.jspecify.annotations.NullMarked;
