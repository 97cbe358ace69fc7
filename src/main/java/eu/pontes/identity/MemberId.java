package eu.pontes.identity;

import java.util.UUID;

/** Names a member of an organisation. */
public record MemberId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
