/** Where keepers read, try and change the shapes of the feeds. */
@NullMarked
package eu.pontes.vacancy.board.ui;

import org.jspecify.annotations.NullMarked;
