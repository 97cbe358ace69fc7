/** The Keycloak adapter: OpenID Connect log-in for the user interface, bearer tokens for the API, nothing for public pages. */
@NullMarked
package eu.pontes.identity.keycloak;

import org.jspecify.annotations.NullMarked;
