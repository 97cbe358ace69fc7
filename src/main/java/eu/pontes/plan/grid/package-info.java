/** Reads a grid of headcounts from a spreadsheet: pasted, CSV or XLSX; aggregates only, never a person. */
@NullMarked
package eu.pontes.plan.grid;

import org.jspecify.annotations.NullMarked;
