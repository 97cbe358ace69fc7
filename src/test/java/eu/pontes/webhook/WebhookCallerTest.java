package eu.pontes.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pontes.platform.data.Ids;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls a server on this machine, and servers that are none of anybody's business. */
class WebhookCallerTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00.9Z");
    private static final String BODY = "{\"type\":\"webhook.test\"}";
    private static final Duration SHORT = Duration.ofMillis(300);

    private final UUID message = Ids.next();
    private final Secret secret = Secret.draw();
    private HookServerFixture server;

    @BeforeEach
    void start() throws IOException {
        server = new HookServerFixture();
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void aCallBearsItsIdItsMomentAndASignatureThatTheOtherSideCanCheck() throws InterruptedException {
        WebhookCaller.Answer answer = anywhere(Duration.ofSeconds(20));

        assertThat(answer).isEqualTo(new WebhookCaller.Answer(CallOutcome.TAKEN, Optional.of(204)));
        HookServerFixture.Call call = server.next();
        assertThat(call.line()).isEqualTo("POST /hook HTTP/1.1");
        assertThat(call.header("content-type")).startsWith("application/json");
        assertThat(call.header("webhook-id")).isEqualTo(message.toString());
        assertThat(call.header("webhook-timestamp")).isEqualTo(Long.toString(NOW.getEpochSecond()));
        assertThat(call.body()).isEqualTo(BODY);
        assertThat(call.isSignedBy(secret.shown())).isTrue();
        assertThat(call.isSignedBy(Secret.draw().shown())).isFalse();
    }

    @Test
    void duringARotationBothSecretsSign() throws InterruptedException {
        Secret old = Secret.draw();
        new WebhookCaller(SystemDefaultDnsResolver.INSTANCE, Duration.ofSeconds(20))
                .call(server.address(), List.of(secret, old), message, NOW, BODY);

        HookServerFixture.Call call = server.next();

        assertThat(call.isSignedBy(secret.shown())).isTrue();
        assertThat(call.isSignedBy(old.shown())).isTrue();
    }

    @Test
    void aRedirectIsNotFollowed() throws IOException {
        try (HookServerFixture elsewhere = new HookServerFixture()) {
            server.then(HookServerFixture.status(307, "Location: " + elsewhere.address()));

            WebhookCaller.Answer answer = anywhere(Duration.ofSeconds(20));

            assertThat(answer).isEqualTo(new WebhookCaller.Answer(CallOutcome.REFUSED, Optional.of(307)));
            assertThat(elsewhere.told()).isEmpty();
        }
    }

    @Test
    void onlyASuccessCountsAsTaken() {
        server.then(HookServerFixture.status(500), HookServerFixture.status(410), HookServerFixture.status(404));

        assertThat(anywhere(Duration.ofSeconds(20)).outcome()).isEqualTo(CallOutcome.REFUSED);
        assertThat(anywhere(Duration.ofSeconds(20)).outcome()).isEqualTo(CallOutcome.GONE);
        assertThat(anywhere(Duration.ofSeconds(20)).outcome()).isEqualTo(CallOutcome.REFUSED);
    }

    @Test
    void whoeverTalksOnWithoutEndIsHungUpOn() {
        server.then(HookServerFixture.dripping());

        assertThat(anywhere(SHORT)).isEqualTo(new WebhookCaller.Answer(CallOutcome.TIMED_OUT, Optional.empty()));
    }

    @Test
    void whereNobodyListensIsUnreachable() throws IOException {
        server.close();

        assertThat(anywhere(Duration.ofSeconds(20)).outcome()).isEqualTo(CallOutcome.UNREACHABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "2130706433", "127.1", "[::1]", "[::ffff:127.0.0.1]", "0.0.0.0"})
    void thisMachineIsNotCalledByWhateverName(String host) {
        WebhookCaller strict = new WebhookCaller(new PublicNetwork(InetAddress::getAllByName), Duration.ofSeconds(20));

        WebhookCaller.Answer answer =
                strict.call("http://" + host + ":" + server.port() + "/hook", List.of(secret), message, NOW, BODY);

        assertThat(answer.outcome()).isNotEqualTo(CallOutcome.TAKEN);
        assertThat(server.told()).isEmpty();
    }

    @Test
    void aPublicNameThatLeadsToThisMachineIsNotCalled() {
        WebhookCaller strict = new WebhookCaller(
                new PublicNetwork(host -> InetAddress.getAllByName("127.0.0.1")), Duration.ofSeconds(20));

        WebhookCaller.Answer answer =
                strict.call("http://hooks.example:" + server.port() + "/hook", List.of(secret), message, NOW, BODY);

        assertThat(answer.outcome()).isEqualTo(CallOutcome.NOT_PUBLIC);
        assertThat(server.told()).isEmpty();
    }

    private WebhookCaller.Answer anywhere(Duration patience) {
        return new WebhookCaller(SystemDefaultDnsResolver.INSTANCE, patience)
                .call(server.address(), List.of(secret), message, NOW, BODY);
    }
}
