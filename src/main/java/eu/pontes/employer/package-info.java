/** What an employer tells about itself: enterprise number, sector, municipality, size. */
@NullMarked
package eu.pontes.employer;

import org.jspecify.annotations.NullMarked;
