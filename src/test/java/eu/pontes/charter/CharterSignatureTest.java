package eu.pontes.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.pontes.identity.MemberId;
import eu.pontes.kernel.Language;
import eu.pontes.kernel.Problem;
import eu.pontes.kernel.TenantId;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CharterSignatureTest {

    private static final Instant NOON = Instant.parse("2026-03-02T11:00:00Z");
    private static final MemberId MEMBER = new MemberId(new UUID(0, 1));

    @Test
    void aReceiptRepeatsWhatWasSigned() {
        SignatureReceipt receipt = signature().receipt();

        assertThat(receipt.charterVersion()).isEqualTo(3);
        assertThat(receipt.language()).isEqualTo(Language.FR);
        assertThat(receipt.sha256()).isEqualTo("ab".repeat(32));
        assertThat(receipt.signatoryName()).isEqualTo("Ana Peeters");
        assertThat(receipt.signatoryFunction()).isEqualTo("gérante");
        assertThat(receipt.signedAt()).isEqualTo(NOON);
        assertThat(receipt.stands()).isTrue();
    }

    @Test
    void aWithdrawnSignatureStandsNoLongerButKeepsItsWords() {
        CharterSignature signature = signature();

        signature.withdraw(0, MEMBER, NOON.plusSeconds(60));

        assertThat(signature.receipt().stands()).isFalse();
        assertThat(signature.receipt().withdrawnAt()).isEqualTo(NOON.plusSeconds(60));
        assertThat(signature.receipt().signedAt()).isEqualTo(NOON);
    }

    @Test
    void aSignatureIsWithdrawnOnce() {
        CharterSignature signature = signature();
        signature.withdraw(0, MEMBER, NOON);

        assertThatExceptionOfType(Problem.Conflict.class)
                .isThrownBy(() -> signature.withdraw(0, MEMBER, NOON))
                .extracting(Problem::code)
                .isEqualTo("charter-withdrawn");
    }

    @Test
    void whoeverSawAnOlderVersionOfTheSignatureWithdrawsNothing() {
        CharterSignature signature = signature();

        assertThatExceptionOfType(Problem.Conflict.class)
                .isThrownBy(() -> signature.withdraw(7, MEMBER, NOON))
                .extracting(Problem::code)
                .isEqualTo("stale");
        assertThat(signature.receipt().stands()).isTrue();
    }

    private static CharterSignature signature() {
        SignCharter command = new SignCharter(3, Language.FR, "ab".repeat(32), " Ana Peeters ", "gérante", true);
        return new CharterSignature(new TenantId(new UUID(0, 2)), command, MEMBER, NOON);
    }
}
