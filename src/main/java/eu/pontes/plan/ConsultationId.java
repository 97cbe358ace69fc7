package eu.pontes.plan;

import java.util.UUID;

/** Names the record of one consultation. */
public record ConsultationId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
