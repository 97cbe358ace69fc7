package eu.pontes.kernel;

import java.util.UUID;

/** Names the organisation that a row belongs to; every repository method asks for one. */
public record TenantId(UUID value) {

    public static TenantId of(String uuid) {
        return new TenantId(UUID.fromString(uuid));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
