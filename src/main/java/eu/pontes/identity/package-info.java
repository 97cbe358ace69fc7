/** Who is calling: users, their roles and organisations, and the one place that decides who may do what. */
@NullMarked
package eu.pontes.identity;

import org.jspecify.annotations.NullMarked;
