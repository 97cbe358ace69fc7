/** The public pages of offers: plain HTML without session or script. */
@NullMarked
package eu.pontes.vacancy.web;

import org.jspecify.annotations.NullMarked;
