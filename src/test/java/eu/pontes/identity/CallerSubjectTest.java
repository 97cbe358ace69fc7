package eu.pontes.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.Principal;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.junit.jupiter.api.Test;

class CallerSubjectTest {

    @Test
    void aBrowserCallerIsKnownByThePrincipalsName() {
        Principal caller = () -> "subject";

        assertThat(CallerSubject.of(caller)).isEqualTo("subject");
    }

    @Test
    void aTokensCallerIsKnownByItsSubjectNotByTheUserName() {
        JsonWebToken token = new Token(Map.of("sub", "subject", "preferred_username", "emma"));

        assertThat(token.getName()).isEqualTo("emma");
        assertThat(CallerSubject.of(token)).isEqualTo("subject");
    }

    private record Token(Map<String, Object> claims) implements JsonWebToken {

        @Override
        public String getName() {
            return getClaim("preferred_username");
        }

        @Override
        public Set<String> getClaimNames() {
            return claims.keySet();
        }

        @Override
        @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // prescribed by the interface
        public <T> T getClaim(String name) {
            return (T) Objects.requireNonNull(claims.get(name));
        }
    }
}
