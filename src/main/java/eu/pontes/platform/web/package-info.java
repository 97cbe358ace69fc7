/** Public pages: templates, style sheet, security headers. */
@NullMarked
package eu.pontes.platform.web;

import org.jspecify.annotations.NullMarked;
