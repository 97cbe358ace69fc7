package eu.pontes.vacancy.board;

import java.util.UUID;

/** Names one version of a feed, proposed or in force. */
public record FeedId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
