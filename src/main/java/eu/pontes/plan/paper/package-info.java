/** A plan on paper and in a workbook: one content, made from what the reader was given, and a writer for each. */
@NullMarked
package eu.pontes.plan.paper;

import org.jspecify.annotations.NullMarked;
