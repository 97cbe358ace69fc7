/** Starts Pontes with one command: its database, its Keycloak and the application server, and stops them together. */
@NullMarked
package eu.pontes.platform.launcher;

import org.jspecify.annotations.NullMarked;
