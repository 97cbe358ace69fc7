/** The append-only trail: who did what, when, to which thing. */
@NullMarked
package eu.pontes.audit;

import org.jspecify.annotations.NullMarked;
