package eu.pontes.alert;

import java.time.Duration;

/** What a link in a mail allows whoever has it. */
public enum TokenPurpose {
    /** To say that the address is one's own and that the mails are wanted. */
    CONFIRM(Duration.ofDays(2)),
    /** To end the mails. */
    STOP(Duration.ofDays(120)),
    /** To say that they are still wanted. */
    RENEW(Duration.ofDays(45));

    private final Duration valid;

    TokenPurpose(Duration valid) {
        this.valid = valid;
    }

    Duration valid() {
        return valid;
    }
}
