/** Searches that people keep, and the mails that tell them what is new. */
@NullMarked
package eu.pontes.alert;

import org.jspecify.annotations.NullMarked;
