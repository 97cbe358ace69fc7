/** Small-cell protection of counts of people: every published table of them passes through here. */
@NullMarked
package eu.pontes.protection;

import org.jspecify.annotations.NullMarked;
