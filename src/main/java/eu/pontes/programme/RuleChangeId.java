package eu.pontes.programme;

import java.util.UUID;

/** Names a proposed change of the rule book. */
public record RuleChangeId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
