/** The screens on which job desks keep their saved searches. */
@NullMarked
package eu.pontes.alert.ui;

import org.jspecify.annotations.NullMarked;
