package eu.pontes.platform.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    private static final Path RUN = Path.of("/project/target/run");

    @Test
    void anEmptyEnvironmentMeansTheDemoOnTheUsualPorts() {
        Settings settings = Settings.from(Map.of(), RUN);

        assertThat(settings.web()).isEqualTo(new Settings.Web("127.0.0.1", 8080, "http://localhost:8080"));
        assertThat(settings.databasePort()).isEqualTo(13306);
        assertThat(settings.issuer()).isEqualTo("http://localhost:8180/realms/pontes");
        assertThat(settings.keycloakManagementPort()).isEqualTo(8181);
        assertThat(settings.files().data()).isEqualTo(Path.of("/project/target/data"));
        assertThat(settings.files().realm()).isEqualTo(Path.of("/project/config/keycloak"));
        assertThat(settings.demo()).isTrue();
    }

    @Test
    void theAddressFollowsThePort() {
        assertThat(Settings.from(Map.of("PONTES_HTTP_PORT", "9000"), RUN).web().baseUrl())
                .isEqualTo("http://localhost:9000");
    }

    @Test
    void aSlashAtTheEndOfTheAddressIsDropped() {
        assertThat(Settings.from(Map.of("PONTES_BASE_URL", "https://pontes.example.org/"), RUN)
                        .web()
                        .baseUrl())
                .isEqualTo("https://pontes.example.org");
    }

    @Test
    void aBlankVariableCountsAsUnset() {
        assertThat(Settings.from(Map.of("PONTES_DB_URL", " "), RUN).externalDatabase())
                .isEmpty();
    }

    @Test
    void aDatabaseOfOnesOwnTurnsTheDemoOff() {
        Map<String, String> environment = Map.of(
                "PONTES_DB_URL", "jdbc:mysql://db/pontes", "PONTES_DB_USER", "me", "PONTES_DB_PASSWORD", "secret");

        Settings settings = Settings.from(environment, RUN);

        assertThat(settings.externalDatabase())
                .contains(new Settings.Database("jdbc:mysql://db/pontes", "me", "secret"));
        assertThat(settings.demo()).isFalse();
    }

    @Test
    void aDatabaseOfOnesOwnNeedsItsUser() {
        assertThatExceptionOfType(StartFailure.class)
                .isThrownBy(() -> Settings.from(Map.of("PONTES_DB_URL", "jdbc:mysql://db/pontes"), RUN))
                .withMessageContaining("PONTES_DB_USER");
    }

    @Test
    void aKeycloakOfOnesOwnNeedsTheSecretOfItsClient() {
        assertThatExceptionOfType(StartFailure.class)
                .isThrownBy(() -> Settings.from(Map.of("PONTES_OIDC_ISSUER", "https://id.example.org"), RUN))
                .withMessageContaining("PONTES_OIDC_CLIENT_SECRET");
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "0", "-1", "65535", "80 80"})
    void aPortThatIsNoneIsRefusedByTheNameOfItsVariable(String port) {
        assertThatExceptionOfType(StartFailure.class)
                .isThrownBy(() -> Settings.from(Map.of("PONTES_DB_PORT", port), RUN))
                .withMessageContaining("PONTES_DB_PORT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pontes", "ftp://pontes.example.org", "http://", "http://a b"})
    void anAddressThatIsNoneIsRefused(String address) {
        assertThatExceptionOfType(StartFailure.class)
                .isThrownBy(() -> Settings.from(Map.of("PONTES_BASE_URL", address), RUN))
                .withMessageContaining("PONTES_BASE_URL");
    }

    @Test
    void aFlagIsTrueOrFalse() {
        assertThatExceptionOfType(StartFailure.class)
                .isThrownBy(() -> Settings.from(Map.of("PONTES_DEMO", "yes"), RUN))
                .withMessageContaining("PONTES_DEMO");
    }
}
