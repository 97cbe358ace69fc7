/** The public page that finds a placement scheme: plain HTML without session or script. */
@NullMarked
package eu.pontes.scheme.web;

import org.jspecify.annotations.NullMarked;
