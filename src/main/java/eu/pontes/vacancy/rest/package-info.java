/** Offers for programs: the public search, and the employer's own drafts. */
@NullMarked
package eu.pontes.vacancy.rest;

import org.jspecify.annotations.NullMarked;
