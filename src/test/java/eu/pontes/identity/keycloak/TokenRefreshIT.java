package eu.pontes.identity.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.pontes.support.system.Browsers;
import eu.pontes.support.system.KeycloakAdmin;
import eu.pontes.support.system.Visitor;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A page that stays open longer than its token lives: the user notices nothing, unless Keycloak has ended the log-in. */
@Tag("system")
// A resource here only puts back what was changed, so nothing calls it by its name
@SuppressWarnings("try")
class TokenRefreshIT {

    private static final URI APP = URI.create(System.getProperty("it.base-url") + "/app/");
    private static final String ISSUER = System.getProperty("it.issuer");

    /** Seconds before its end from which the application takes a token for expired. */
    private static final int MARGIN = 10;

    private static final String ANSWER = "\"syncId\":";
    private static final String SESSION_EXPIRED = "\"sessionExpired\":true";
    private static final int SIGNS_OF_LIFE = 5;
    private static final int HOUR = 3600;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final KeycloakAdmin keycloak = new KeycloakAdmin();
    private final Browser browser = new Browser();

    @Test
    void aTokenThatEndsBehindAnOpenPageIsRefreshedOnceHoweverManyRequestsFindOut() {
        try (KeycloakAdmin.Restore unused = tokensLive(MARGIN + 4)) {
            int before = keycloak.events("REFRESH_TOKEN", "emma");
            int refused = keycloak.events("REFRESH_TOKEN_ERROR", "emma");
            VaadinPage page = logIn();
            tokensLive(HOUR);
            Instant latest = Instant.now().plus(PATIENCE);

            do {
                List<HttpResponse<String>> answers = page.callsInTheBackground(SIGNS_OF_LIFE);

                assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(200);
                assertThat(answers.get(0).body()).contains(ANSWER);
            } while (keycloak.events("REFRESH_TOKEN", "emma") == before
                    && Instant.now().isBefore(latest));

            assertThat(keycloak.events("REFRESH_TOKEN", "emma")).isEqualTo(before + 1);
            assertThat(keycloak.events("REFRESH_TOKEN_ERROR", "emma")).isEqualTo(refused);
            assertThat(browser.get(APP).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void whoseLogInKeycloakHasEndedIsToldSoByEveryBackgroundRequest() {
        try (KeycloakAdmin.Restore unused = tokensLive(MARGIN - 1)) {
            VaadinPage page = logIn();
            assertThat(page.callsInTheBackground(SIGNS_OF_LIFE))
                    .extracting(HttpResponse::statusCode)
                    .containsOnly(200);

            keycloak.endSessionsOf("emma");
            List<HttpResponse<String>> answers = page.callsInTheBackground(SIGNS_OF_LIFE);
            List<HttpResponse<String>> later = page.callsInTheBackground(SIGNS_OF_LIFE);

            assertThat(answers.get(0).body()).contains(SESSION_EXPIRED);
            assertThat(later.get(0).body()).contains(SESSION_EXPIRED);
            assertThat(answers).extracting(HttpResponse::statusCode).allMatch(TokenRefreshIT::isUnderstoodByVaadin);
            assertThat(later).extracting(HttpResponse::statusCode).allMatch(TokenRefreshIT::isUnderstoodByVaadin);
            URI again = Browser.redirectOf(browser.get(APP));
            assertThat(again.toString()).startsWith(ISSUER + "/");
            assertThat(browser.get(again).body()).contains("id=\"username\"");
        }
    }

    @Test
    void aClickAfterTheEndOfTheLogInLeadsToTheLogInAndBack() {
        try (KeycloakAdmin.Restore unused = tokensLive(MARGIN - 1);
                Visitor emma = Browsers.visitor().logIn("emma")) {
            emma.open("/app/offers");

            keycloak.endSessionsOf("emma");
            emma.page().locator("vaadin-side-nav-item[path='plans']").click();
            emma.page().locator("#username").waitFor();
            emma.signIn("emma");

            assertThat(emma.path()).startsWith("/app/");
        }
    }

    /** Answered; or 403 for a sign of life of a session that is no more. */
    private static boolean isUnderstoodByVaadin(int status) {
        return status == 200 || status == 403;
    }

    /** Refresh tokens count once, so that a second refresh with the same one would end the log-in. */
    private KeycloakAdmin.Restore tokensLive(int seconds) {
        ObjectNode settings = JsonNodeFactory.instance.objectNode();
        settings.put("accessTokenLifespan", seconds);
        settings.put("revokeRefreshToken", true);
        settings.put("refreshTokenMaxReuse", 0);
        settings.putArray("enabledEventTypes").add("REFRESH_TOKEN").add("REFRESH_TOKEN_ERROR");
        return keycloak.set(settings);
    }

    private VaadinPage logIn() {
        URI callback = browser.signIn(Browser.redirectOf(browser.get(APP)), "emma", "emma-demo");
        assertThat(Browser.redirectOf(browser.get(callback))).isEqualTo(APP);
        return VaadinPage.openIn(browser, APP);
    }
}
