/** What an employer writes again and again, kept under a name to begin new offers with. */
@NullMarked
package eu.pontes.vacancy.template;

import org.jspecify.annotations.NullMarked;
