package eu.pontes.identity.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PendingLogInsTest {

    private final PendingLogIns logIns = new PendingLogIns();

    @Test
    void eachTabFindsItsOwnLogIn() {
        logIns.add("one", logInTo("/app/one"));
        logIns.add("two", logInTo("/app/two"));

        assertThat(logIns.take("one")).map(PendingLogIn::target).contains("/app/one");
        assertThat(logIns.take("two")).map(PendingLogIn::target).contains("/app/two");
    }

    @Test
    void aLogInIsTakenOnlyOnce() {
        logIns.add("one", logInTo("/app"));

        assertThat(logIns.take("one")).isPresent();
        assertThat(logIns.take("one")).isEmpty();
    }

    @Test
    void theOldestLogInGivesWayWhenThereAreTooMany() {
        IntStream.rangeClosed(0, PendingLogIns.LIMIT).forEach(i -> logIns.add("state " + i, logInTo("/app")));

        assertThat(logIns.take("state 0")).isEmpty();
        assertThat(logIns.take("state 1")).isPresent();
        assertThat(logIns.take("state " + PendingLogIns.LIMIT)).isPresent();
    }

    @Test
    void aVisitorWithoutSessionOrStateHasBegunNone() {
        assertThat(PendingLogIns.take(null, "one")).isEmpty();
    }

    @Test
    void theyMoveWithTheSession() throws IOException, ClassNotFoundException {
        logIns.add("one", logInTo("/app/one"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(logIns);
        }

        PendingLogIns moved;
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            moved = (PendingLogIns) in.readObject();
        }

        assertThat(moved.take("one")).contains(logInTo("/app/one"));
    }

    private static PendingLogIn logInTo(String target) {
        return new PendingLogIn("verifier", Map.of("oidc.nonce", "n"), target);
    }
}
