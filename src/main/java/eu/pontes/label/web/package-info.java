/** Verification page, QR code and register for everybody. */
@NullMarked
package eu.pontes.label.web;

import org.jspecify.annotations.NullMarked;
