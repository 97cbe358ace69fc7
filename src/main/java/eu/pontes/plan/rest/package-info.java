/** Plans for the programs of an employment service. */
@NullMarked
package eu.pontes.plan.rest;

import org.jspecify.annotations.NullMarked;
