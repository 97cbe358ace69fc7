package eu.pontes.document;

import static eu.pontes.document.SampleFixture.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.pontes.document.VirusScanner.Verdict;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VirusScannerTest {

    private static final byte[] LARGE = new byte[10 << 20];

    @Test
    void whatTheDaemonFindsIsInfected() throws IOException {
        try (ClamdFixture daemon = ClamdFixture.honest()) {
            VirusScanner scanner = scanner(daemon.setting());

            assertThat(scanner.scan(text("minutes of a meeting"))).isEqualTo(Verdict.CLEAN);
            assertThat(scanner.scan(text("minutes, and " + ClamdFixture.VIRUS))).isEqualTo(Verdict.INFECTED);
        }
    }

    @Test
    void aLargeFileArrivesWhole() throws IOException {
        byte[] infected = SampleFixture.both(LARGE, text(ClamdFixture.VIRUS));
        try (ClamdFixture daemon = ClamdFixture.honest()) {
            VirusScanner scanner = scanner(daemon.setting());

            assertThat(scanner.scan(LARGE)).isEqualTo(Verdict.CLEAN);
            assertThat(scanner.scan(infected)).isEqualTo(Verdict.INFECTED);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSTREAM size limit exceeded. ERROR",
                "UNKNOWN COMMAND",
                "",
                "stream: OK\nstream: x",
                "OK FOUND?"
            })
    void anythingButYesOrNoLetsNothingThrough(String words) throws IOException {
        try (ClamdFixture daemon = ClamdFixture.saying(words)) {
            assertThat(scanner(daemon.setting()).scan(text("x"))).isEqualTo(Verdict.UNKNOWN);
        }
    }

    @Test
    void aDaemonThatHangsUpLetsNothingThrough() throws IOException {
        try (ClamdFixture daemon = ClamdFixture.resetting()) {
            assertThat(scanner(daemon.setting()).scan(LARGE)).isEqualTo(Verdict.UNKNOWN);
        }
    }

    @Test
    void aDaemonThatIsNotThereLetsNothingThrough() throws IOException {
        ClamdFixture daemon = ClamdFixture.honest();
        daemon.close();

        assertThat(scanner(daemon.setting()).scan(text("x"))).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void aDaemonThatHangsIsNotWaitedForLongerThanPatienceAllows() throws IOException {
        try (ClamdFixture daemon = ClamdFixture.hanging()) {
            Clamd impatient = new Clamd(daemon.address(), Duration.ofMillis(200));

            assertThatThrownBy(() -> impatient.findsVirus(text("x"))).isInstanceOf(SocketTimeoutException.class);
            assertThatThrownBy(() -> impatient.findsVirus(LARGE)).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nowhere", "127.0.0.1", ":3310", "127.0.0.1:99999999", "no.such.host.invalid:3310"})
    void aWrongSettingLetsNothingThrough(String setting) {
        assertThat(scanner(setting).scan(text("x"))).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void withoutADaemonNothingIsAsked() {
        assertThat(new VirusScanner(Optional.empty()).scan(text(ClamdFixture.VIRUS)))
                .isEqualTo(Verdict.CLEAN);
        assertThat(scanner(" ").scan(text(ClamdFixture.VIRUS))).isEqualTo(Verdict.CLEAN);
    }

    private static VirusScanner scanner(String setting) {
        return new VirusScanner(Optional.of(setting));
    }
}
