package eu.pontes.identity.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a visitor and a program see of the log-in, against the running application and its Keycloak. */
@Tag("system")
class LogInIT {

    private static final String BASE = property("it.base-url");
    private static final String ISSUER = property("it.issuer");
    private static final String SESSION = "JSESSIONID";
    private static final String PLAN = "/app/plans/7?tab=x&state=DRAFT&code=2";

    private static final Pattern ACCESS_TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)\"");

    private final Browser browser = new Browser();

    @Test
    void anAnonymousVisitorIsSentToKeycloakWithAChallengeANonceAndAState() {
        URI authorization = Browser.redirectOf(browser.get(at("/app")));

        assertThat(authorization.toString()).startsWith(ISSUER + "/");
        assertThat(authorization.getQuery())
                .contains("response_type=code", "code_challenge_method=S256", "redirect_uri=" + BASE + "/callback")
                .matches(".*[?&]?code_challenge=[A-Za-z0-9_-]{43}.*")
                .matches(".*nonce=[A-Za-z0-9_-]{43}.*")
                .matches(".*state=[a-z0-9-]{36}.*");
    }

    @Test
    void logInReturnsToTheDeepLinkUnderANewSession() {
        URI authorization = Browser.redirectOf(browser.get(at(PLAN)));
        String before = browser.cookie(at("/"), SESSION);

        URI callback = browser.signIn(authorization, "emma", "emma-demo");
        URI target = Browser.redirectOf(browser.get(callback));

        assertThat(before).isNotEmpty();
        assertThat(browser.cookie(at("/"), SESSION)).isNotEmpty().isNotEqualTo(before);
        assertThat(target).isEqualTo(at(PLAN));
        assertThat(browser.get(target).statusCode()).isEqualTo(200);
    }

    @Test
    void twoTabsCanLogInAtTheSameTime() {
        URI first = Browser.redirectOf(browser.get(at("/app/plans/1")));
        URI second = Browser.redirectOf(browser.get(at("/app/plans/2")));

        URI firstCallback = browser.signIn(first, "emma", "emma-demo");
        URI secondCallback = Browser.redirectOf(browser.get(second));

        assertThat(Browser.redirectOf(browser.get(firstCallback))).isEqualTo(at("/app/plans/1"));
        assertThat(Browser.redirectOf(browser.get(secondCallback))).isEqualTo(at("/app/plans/2"));
    }

    @Test
    void theOlderTabMayFinishLast() {
        URI first = Browser.redirectOf(browser.get(at("/app/plans/1")));
        URI second = Browser.redirectOf(browser.get(at("/app/plans/2")));

        URI secondCallback = browser.signIn(second, "emma", "emma-demo");
        URI firstCallback = Browser.redirectOf(browser.get(first));

        assertThat(Browser.redirectOf(browser.get(firstCallback))).isEqualTo(at("/app/plans/1"));
        assertThat(Browser.redirectOf(browser.get(secondCallback))).isEqualTo(at("/app/plans/2"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/callback",
                "/callback?code=x&state=y",
                "/callback?code=x",
                "/callback?error=server_error&state=y"
            })
    void aCallbackThatNobodyAskedForIsRefusedWithAPlainPage(String callback) {
        HttpResponse<String> answer = browser.get(at(callback), "Accept-Language", "nl");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("<html lang=\"nl\">", "Aanmelden is niet gelukt");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void aWrongStateIsRefusedAndLeavesTheVisitorAnonymous() {
        URI authorization = Browser.redirectOf(browser.get(at("/app")));
        URI callback = browser.signIn(authorization, "emma", "emma-demo");

        HttpResponse<String> answer =
                browser.get(URI.create(callback.toString().replaceAll("state=[^&]+", "state=another")));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThatVisitorIsAnonymous();
    }

    @Test
    void aCallbackWorksOnlyInTheBrowserThatAskedForIt() {
        URI authorization = Browser.redirectOf(browser.get(at("/app")));
        Browser attacker = new Browser();
        URI callback = attacker.signIn(Browser.redirectOf(attacker.get(at("/app"))), "emma", "emma-demo");

        assertThat(authorization.toString()).startsWith(ISSUER);
        assertThat(browser.get(callback).statusCode()).isEqualTo(400);
        assertThatVisitorIsAnonymous();
    }

    @Test
    void aCallbackWorksOnlyOnce() {
        URI callback = browser.signIn(Browser.redirectOf(browser.get(at("/app/plans/7"))), "emma", "emma-demo");

        assertThat(Browser.redirectOf(browser.get(callback))).isEqualTo(at("/app/plans/7"));
        assertThat(Browser.redirectOf(browser.get(callback))).isEqualTo(at("/app"));
    }

    @Test
    void anIdTokenWithAnotherNonceIsRefused() {
        URI authorization = Browser.redirectOf(browser.get(at("/app")));
        URI replayed = URI.create(authorization.toString().replaceAll("nonce=[^&]+", "nonce=of-another-log-in"));

        HttpResponse<String> answer = browser.get(browser.signIn(replayed, "emma", "emma-demo"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThatVisitorIsAnonymous();
    }

    @Test
    void aCodeOfAnotherChallengeIsRefused() {
        URI authorization = Browser.redirectOf(browser.get(at("/app")));
        String foreign = new Pkce("a-verifier-that-the-application-has-never-seen").challenge();
        URI stolen =
                URI.create(authorization.toString().replaceAll("code_challenge=[^&]+", "code_challenge=" + foreign));

        HttpResponse<String> answer = browser.get(browser.signIn(stolen, "emma", "emma-demo"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThatVisitorIsAnonymous();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/",
                "/\\evil.example/",
                "/\t/evil.example",
                "evil.example"
            })
    void anotherSiteIsNoWayBackFromLogIn(String target) {
        logIn();

        URI way = Browser.redirectOf(browser.get(at("/login?target=" + encoded(target))));

        assertThat(way).isEqualTo(at("/app"));
    }

    @Test
    void aLinkToLogInMayNameAPageOfOurs() {
        URI login = at("/login?target=" + encoded("/app/plans/7?tab=x"));

        URI callback = browser.signIn(Browser.redirectOf(browser.get(login)), "emma", "emma-demo");
        URI back = Browser.redirectOf(browser.get(callback));

        assertThat(back).isEqualTo(login);
        assertThat(Browser.redirectOf(browser.get(back))).isEqualTo(at("/app/plans/7?tab=x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/app/?v-r=heartbeat", "/app/?v-r=uidl", "/app/VAADIN/push?v-r=push"})
    void aBackgroundRequestIsNeverRedirectedToKeycloak(String path) {
        HttpResponse<String> answer = browser.post(at(path), Map.of());

        assertThat(answer.statusCode()).isNotEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).isEmpty();
    }

    @Test
    void logOutEndsKeycloaksSessionTooAndReturnsHome() {
        logIn();

        URI endOfSession = Browser.redirectOf(browser.post(at("/logout"), Map.of()));
        URI home = Browser.redirectOf(browser.get(endOfSession));

        assertThat(endOfSession.toString()).startsWith(ISSUER + "/").contains("id_token_hint=");
        assertThat(home).isEqualTo(at("/"));
        assertThatVisitorIsAnonymous();
        HttpResponse<String> form = browser.get(Browser.redirectOf(browser.get(at("/app"))));
        assertThat(form.statusCode()).as("Keycloak asks for the password again").isEqualTo(200);
    }

    @Test
    void aMereLinkLogsNobodyOut() {
        logIn();

        assertThat(browser.get(at("/logout")).statusCode()).isEqualTo(405);
        assertThat(browser.get(at("/app/")).statusCode()).isEqualTo(200);
    }

    @Test
    void whoIsNotLoggedInIsSimplySentHomeByLogOut() {
        assertThat(Browser.redirectOf(browser.post(at("/logout"), Map.of()))).isEqualTo(at("/"));
    }

    @Test
    void theApiAsksForAToken() {
        HttpResponse<String> answer = browser.get(at("/api/plans"));

        assertThatIsUnauthenticated(answer);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer realm=\"pontes\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "a.b.c", "eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4IiwiYXVkIjoicG9udGVzLWFwaSJ9."})
    void theApiRefusesATokenThatIsNone(String token) {
        assertThatTokenIsRefused(token);
    }

    @Test
    void theApiRefusesATokenForAnotherAudience() {
        assertThatTokenIsRefused(tokenOf("pontes-cli-noaud"));
    }

    @Test
    void theApiRefusesATokenWhoseSignatureWasTouched() {
        String token = tokenOf("pontes-cli");
        int payload = token.indexOf('.') + 1;
        char touched = token.charAt(payload + 10) == 'A' ? 'B' : 'A';

        assertThatTokenIsRefused(token.substring(0, payload + 10) + touched + token.substring(payload + 11));
    }

    @Test
    void theApiKnowsTheCallerOfATokenAndHerRoles() {
        HttpResponse<String> answer = browser.get(at("/api/plans"), "Authorization", "Bearer " + tokenOf("pontes-cli"));

        assertThat(answer.statusCode())
                .as("emma is no consultant: %s", answer.body())
                .isEqualTo(403);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/plans",
                "//api/plans",
                "/api//plans",
                "/api;x/plans",
                "/api;x/y",
                "/./api/plans",
                "/api/./plans",
                "/%61pi/plans",
                "/app/../api/plans",
                "/app/%2e%2e/api/plans",
                "/app/..;/api/plans",
                "/api/plans?v-r=uidl"
            })
    void theSessionCookieCountsForNothingOnTheApi(String path) {
        logIn();

        HttpResponse<String> answer = browser.get(at(path));

        assertThat(answer.statusCode()).as(answer.body()).isIn(400, 401, 404);
    }

    @Test
    void publicPagesSetNoCookieAndKnowNobody() {
        HttpResponse<String> anonymous = browser.get(at("/"));
        logIn();
        HttpResponse<String> known = browser.get(at("/"));

        assertThat(anonymous.statusCode()).isEqualTo(200);
        assertThat(anonymous.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(known.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(known.body()).isEqualTo(anonymous.body());
    }

    private void logIn() {
        URI callback = browser.signIn(Browser.redirectOf(browser.get(at("/app"))), "emma", "emma-demo");
        assertThat(Browser.redirectOf(browser.get(callback))).isEqualTo(at("/app"));
    }

    private void assertThatVisitorIsAnonymous() {
        assertThat(Browser.redirectOf(browser.get(at("/app"))).toString()).startsWith(ISSUER + "/");
    }

    private void assertThatTokenIsRefused(String token) {
        HttpResponse<String> answer = browser.get(at("/api/plans"), "Authorization", "Bearer " + token);

        assertThatIsUnauthenticated(answer);
        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                .contains("Bearer realm=\"pontes\", error=\"invalid_token\"");
    }

    private static void assertThatIsUnauthenticated(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.body())
                .contains("\"type\":\"/problems/unauthenticated\"", "\"status\":401")
                .containsPattern("\"title\":\"[^\"]+\"");
    }

    private static String tokenOf(String client) {
        Map<String, String> grant =
                Map.of("grant_type", "password", "client_id", client, "username", "emma", "password", "emma-demo");
        HttpResponse<String> answer = new Browser().post(URI.create(ISSUER + "/protocol/openid-connect/token"), grant);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        Matcher token = ACCESS_TOKEN.matcher(answer.body());
        assertThat(token.find()).as(answer.body()).isTrue();
        return token.group(1);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String property(String name) {
        return Objects.requireNonNull(System.getProperty(name), () -> "The system property " + name + " is not set");
    }

    private static URI at(String path) {
        return URI.create(BASE + path);
    }
}
