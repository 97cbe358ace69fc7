package eu.pontes.review;

import java.util.UUID;

/** Names a round of review. */
public record RoundId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
