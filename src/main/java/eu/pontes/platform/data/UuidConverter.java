package eu.pontes.platform.data;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads ids as the text that they are stored as; EclipseLink's own way fails on a row that has none. */
@Converter(autoApply = true)
public class UuidConverter implements AttributeConverter<UUID, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }

    @Override
    public @Nullable UUID convertToEntityAttribute(@Nullable String stored) {
        return stored == null ? null : UUID.fromString(stored);
    }
}
