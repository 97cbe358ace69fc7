/** Offers on the screens of employers and job desks. */
@NullMarked
package eu.pontes.vacancy.ui;

import org.jspecify.annotations.NullMarked;
