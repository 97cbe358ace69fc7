/** The pages on which anybody asks for mails about offers, and ends them: plain HTML without session or script. */
@NullMarked
package eu.pontes.alert.web;

import org.jspecify.annotations.NullMarked;
