package eu.pontes.identity.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pontes.support.system.ApiClient;
import eu.pontes.support.system.KeycloakAdmin;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Keycloak hangs for a while: only who wants to log in notices, and is told what to do. */
@Tag("system")
// A resource here only puts back what was changed, so nothing calls it by its name
@SuppressWarnings("try")
class KeycloakOutageIT {

    private static final URI BASE = URI.create(System.getProperty("it.base-url"));
    private static final URI APP = BASE.resolve("/app/");
    private static final String OFFERS = "/api/vacancies/own";

    @Test
    void onlyTheLogInWaitsForKeycloakToComeBack() {
        ApiClient program = ApiClient.of("emma");
        Browser inside = new Browser();
        logIn(inside);
        assertThat(program.get(OFFERS).status()).isEqualTo(200);

        try (KeycloakAdmin.Restore unused = new KeycloakAdmin().pause()) {
            saysWhatToDo("fr-BE,fr;q=0.9,en;q=0.8", "", "fr", "Veuillez réessayer dans quelques minutes.");
            saysWhatToDo(
                    "fr-BE,fr;q=0.9,en;q=0.8",
                    "pontes-language=de",
                    "de",
                    "Bitte versuchen Sie es in einigen Minuten erneut.");
            for (String page : List.of("/", "/offers", "/register/labels", "/verify/DemoLumenEnergieGeldig00")) {
                assertThat(new Browser().get(BASE.resolve(page)).statusCode())
                        .as(page)
                        .isEqualTo(200);
            }
            assertThat(program.get(OFFERS).status()).isEqualTo(200);
            assertThat(inside.get(APP).statusCode()).isEqualTo(200);
        }

        logIn(new Browser());
    }

    private static void saysWhatToDo(String languages, String cookie, String language, String advice) {
        HttpResponse<String> answer = new Browser().get(APP, "Accept-Language", languages, "Cookie", cookie);

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.body()).contains("<html lang=\"" + language + "\">", advice, "href=\"/login\"");
    }

    private static void logIn(Browser browser) {
        URI callback = browser.signIn(Browser.redirectOf(browser.get(APP)), "emma", "emma-demo");
        assertThat(Browser.redirectOf(browser.get(callback))).isEqualTo(APP);
        assertThat(browser.get(APP).statusCode()).isEqualTo(200);
    }
}
