package eu.pontes.identity.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PkceTest {

    @Test
    void theChallengeIsThatOfRfc7636AppendixB() {
        Pkce pkce = new Pkce("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk");

        String challenge = pkce.challenge();

        assertThat(challenge).isEqualTo("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
    }

    @Test
    void everyVerifierIsNewAndOfAllowedShape() {
        String first = Pkce.random().verifier();
        String second = Pkce.random().verifier();

        assertThat(first).matches("[A-Za-z0-9_-]{43,128}").isNotEqualTo(second);
    }
}
