package eu.pontes.identity.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AreaTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api",
                "/api/",
                "/api/plans",
                "//api/plans",
                "/./api/plans",
                "/api;x=1/plans",
                "/api/;x/plans",
                "/app/../api/plans",
                "/\\api\\plans"
            })
    void everySpellingOfAnApiPathIsApi(String path) {
        assertThat(Area.of("", path)).isEqualTo(Area.API);
    }

    @Test
    void theApiIsRecognisedAcrossServletPathAndPathInfo() {
        assertThat(Area.of("/api", "/plans")).isEqualTo(Area.API);
        assertThat(Area.of("/api", null)).isEqualTo(Area.API);
    }

    @ParameterizedTest
    @CsvSource({
        "/app,,APP",
        "/app,/,APP",
        "/app,/plans/7,APP",
        "/login,,LOG_IN",
        "/callback,,CALLBACK",
        "/logout,,LOG_OUT"
    })
    void theUserInterfaceIsForBrowsers(String servletPath, String pathInfo, Area area) {
        assertThat(Area.of(servletPath, pathInfo)).isEqualTo(area);
        assertThat(area.isForBrowsers()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/offers/7",
                "/apiary",
                "/application",
                "//app",
                "/app;x",
                "/./app/plans",
                "/login/",
                "/login;x",
                "/LOGIN",
                "/offers/api"
            })
    void everythingElseIsPublicAndKnowsNoCookie(String path) {
        assertThat(Area.of("", path)).isEqualTo(Area.PUBLIC);
        assertThat(Area.PUBLIC.isForBrowsers()).isFalse();
    }

    @Test
    void aRequestWithoutAnyPathIsPublic() {
        assertThat(Area.of(null, null)).isEqualTo(Area.PUBLIC);
    }
}
