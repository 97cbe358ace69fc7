package eu.pontes.identity.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.Principal;
import org.junit.jupiter.api.Test;

class BearerOnlyTest {

    private static final Principal EMMA = () -> "emma";

    @Test
    void aCallerWhoShowedNoTokenCameByCookie() {
        assertThat(BearerOnly.cameByCookie(EMMA, null)).isTrue();
    }

    @Test
    void aCallerWhoShowedATokenMayGoOn() {
        assertThat(BearerOnly.cameByCookie(EMMA, true)).isFalse();
    }

    @Test
    void anUnknownVisitorMayGoOnToWhatIsPublic() {
        assertThat(BearerOnly.cameByCookie(null, null)).isFalse();
    }
}
