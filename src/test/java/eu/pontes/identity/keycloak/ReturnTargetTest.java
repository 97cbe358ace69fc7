package eu.pontes.identity.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnTargetTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/app", "/app/plans/7?tab=x&state=DRAFT", "/offers?q=caf%C3%A9", "/app/a;b=c"})
    void aPathOfOursIsKept(String path) {
        assertThat(ReturnTarget.orHome(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "app",
                "https://evil.example/",
                "//evil.example/app",
                "///evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "/app\r\nSet-Cookie: a=b",
                "/\t/evil.example",
                " //evil.example",
                "javascript:alert(1)",
                "@evil.example",
                ".evil.example",
                "/app?q=<script>"
            })
    void anythingElseLeadsHome(String target) {
        assertThat(ReturnTarget.orHome(target)).isEqualTo("/app");
    }
}
