package eu.pontes.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import eu.pontes.platform.data.Ids;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretTest {

    private static final WebhookId WEBHOOK = new WebhookId(Ids.next());

    @TempDir
    Path data;

    @Test
    void aSignatureIsThatOfTheExampleOfStandardWebhooks() {
        Secret secret = new Secret(Base64.getDecoder().decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"));

        String signature = secret.signature(
                "msg_p5jXN8AQM9LWM0D4loKWxJek", Instant.ofEpochSecond(1614265330), "{\"test\": 2432232314}");

        assertThat(signature).isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
        assertThat(secret.shown()).isEqualTo("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    }

    @Test
    void aSecretIsDrawnAnewEachTimeAndNotTold() {
        Secret secret = Secret.draw();

        assertThat(secret.bytes())
                .hasSize(Secret.LENGTH)
                .isNotEqualTo(Secret.draw().bytes());
        assertThat(secret.toString()).doesNotContain(secret.shown().substring(6, 12));
    }

    @Test
    void whatIsSealedOpensForTheSameWebhookOnlyAndNeverLooksTheSame() {
        SecretSeal seal = new SecretSeal(Optional.empty(), data.toString());
        Secret secret = Secret.draw();

        byte[] sealed = seal.seal(secret, WEBHOOK);

        assertThat(seal.open(sealed, WEBHOOK).bytes()).isEqualTo(secret.bytes());
        assertThat(sealed).isNotEqualTo(seal.seal(secret, WEBHOOK)).hasSizeLessThanOrEqualTo(100);
        assertThatIllegalStateException().isThrownBy(() -> seal.open(sealed, new WebhookId(Ids.next())));
    }

    @Test
    void theKeyThatWasDrawnIsFoundAgainAndAnotherOneOpensNothing() {
        byte[] sealed = new SecretSeal(Optional.empty(), data.toString()).seal(Secret.draw(), WEBHOOK);

        Secret opened = new SecretSeal(Optional.empty(), data.toString()).open(sealed, WEBHOOK);

        assertThat(opened.bytes()).hasSize(Secret.LENGTH);
        String other = Base64.getEncoder().encodeToString(Secret.draw().bytes());
        SecretSeal stranger = new SecretSeal(Optional.of(other), data.toString());
        assertThatIllegalStateException()
                .isThrownBy(() -> stranger.open(sealed, WEBHOOK))
                .withMessageContaining("PONTES_WEBHOOK_KEY");
        assertThat(data.toFile().list()).containsExactly("webhook.key");
    }

    @Test
    void aKeyOfAnotherLengthIsRefused() {
        SecretSeal seal = new SecretSeal(Optional.of("c2hvcnQ="), data.toString());

        assertThatIllegalStateException().isThrownBy(() -> seal.seal(Secret.draw(), WEBHOOK));
    }
}
