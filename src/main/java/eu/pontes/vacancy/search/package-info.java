/** The index by which open offers are found: Lucene on each node, in step with the database through its change log. */
@NullMarked
package eu.pontes.vacancy.search;

import org.jspecify.annotations.NullMarked;
