/** Feeds of open offers for job boards, each in the shape that a board takes: the shapes are data that keepers change. */
@NullMarked
package eu.pontes.vacancy.board;

import org.jspecify.annotations.NullMarked;
