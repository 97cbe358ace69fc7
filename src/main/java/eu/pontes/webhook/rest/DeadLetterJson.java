package eu.pontes.webhook.rest;

import eu.pontes.platform.outbox.DeadLetter;
import java.time.Instant;
import java.util.UUID;

/** What could not be told and is not tried any more, for programs. */
record DeadLetterJson(UUID message, int tries, Instant putAt, Instant diedAt) {

    static DeadLetterJson of(DeadLetter letter) {
        return new DeadLetterJson(letter.id(), letter.tries(), letter.putAt(), letter.diedAt());
    }
}
