/** The HTTP edge: JSON, problem documents and limits that every resource shares. */
@NullMarked
package eu.pontes.platform.rest;

import org.jspecify.annotations.NullMarked;
