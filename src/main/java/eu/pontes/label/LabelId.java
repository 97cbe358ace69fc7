package eu.pontes.label;

import java.util.UUID;

/** Names a label. */
public record LabelId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
