package eu.pontes.charter;

import java.util.UUID;

/** Names a signature under the charter. */
public record SignatureId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
