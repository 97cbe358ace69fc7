/** Jobs and internships: drafting, publication, expiry and search. */
@NullMarked
package eu.pontes.vacancy;

import org.jspecify.annotations.NullMarked;
