/** TEMP. */
@NullMarked
package eu.pontes.identity.keycloak;

import org.jspecify.annotations.NullMarked;
