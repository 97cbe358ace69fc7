package eu.pontes.jobdesk;

import java.util.UUID;

/** Names a candidate of a desk. */
public record CandidateId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
