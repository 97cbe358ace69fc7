/** What an employer says of an offer in plain words, and how easily it reads. */
@NullMarked
package eu.pontes.vacancy.summary;

import org.jspecify.annotations.NullMarked;
