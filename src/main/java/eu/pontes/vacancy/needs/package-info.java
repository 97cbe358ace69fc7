/** What somebody needs to start in a job and to stay, what keeps people out, and what the employer does about it. */
@NullMarked
package eu.pontes.vacancy.needs;

import org.jspecify.annotations.NullMarked;
