package eu.pontes.platform.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.models.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Compares schemas of the contract with the records that Jackson reads and writes. */
final class RecordSchema {

    private static final Map<Class<?>, String> SCALARS = Map.ofEntries(
            Map.entry(String.class, "string"),
            Map.entry(UUID.class, "string uuid"),
            Map.entry(LocalDate.class, "string date"),
            Map.entry(Instant.class, "string date-time"),
            Map.entry(BigDecimal.class, "number"),
            Map.entry(int.class, "integer int32"),
            Map.entry(Integer.class, "integer int32"),
            Map.entry(long.class, "integer int64"),
            Map.entry(boolean.class, "boolean"),
            Map.entry(Boolean.class, "boolean"));

    @SuppressWarnings("rawtypes") // as the parser has them
    private final Map<String, Schema> schemas;

    private final List<String> differences = new ArrayList<>();

    @SuppressWarnings("rawtypes")
    RecordSchema(Map<String, Schema> schemas) {
        this.schemas = schemas;
    }

    /** Everything in which a schema and a record differ, down to the last field. */
    List<String> differences(String schema, Class<?> type) {
        compareRecord(schema, named(schema), type);
        return differences;
    }

    private Schema<?> named(String name) {
        return Objects.requireNonNull(schemas.get(name), name);
    }

    private void compareRecord(String path, Schema<?> schema, Class<?> type) {
        Map<String, RecordComponent> components = components(type);
        Set<String> required = new TreeSet<>();
        components.forEach((name, component) -> {
            if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                required.add(name);
            }
        });
        expect(
                path,
                "properties",
                new TreeSet<>(components.keySet()),
                new TreeSet<>(properties(schema).keySet()));
        expect(path, "required", required, new TreeSet<>(all(schema.getRequired())));
        components.forEach((name, component) -> {
            Schema<?> property = properties(schema).get(name);
            if (property != null) {
                compare(path + "." + name, resolved(property), component.getGenericType());
                bounds(path + "." + name, resolved(property), component);
            }
        });
    }

    private void compare(String path, Schema<?> schema, Type type) {
        if (type instanceof ParameterizedType map && map.getRawType() == Map.class) {
            expect(
                    path,
                    "properties",
                    constants(map.getActualTypeArguments()[0]),
                    List.copyOf(properties(schema).keySet()));
            properties(schema)
                    .forEach((name, value) ->
                            compare(path + "." + name, resolved(value), map.getActualTypeArguments()[1]));
        } else if (type instanceof ParameterizedType list) {
            expect(path, "type", "array", schema.getType());
            compare(path + "[]", resolved(schema.getItems()), list.getActualTypeArguments()[0]);
        } else if (type instanceof Class<?> named && named.isEnum()) {
            expect(path, "values", constants(named), all(schema.getEnum()));
        } else if (type instanceof Class<?> named && named.isRecord()) {
            compareRecord(path, schema, named);
        } else if (type instanceof Class<?> named) {
            String written = schema.getType() + (schema.getFormat() == null ? "" : " " + schema.getFormat());
            expect(path, "type", SCALARS.get(named), written.replace(" email", ""));
        }
    }

    private static List<String> constants(Type type) {
        return Arrays.stream(((Class<?>) type).getEnumConstants())
                .map(Object::toString)
                .toList();
    }

    private void bounds(String path, Schema<?> schema, RecordComponent component) {
        Size size = component.getAccessor().getAnnotation(Size.class);
        Min min = component.getAccessor().getAnnotation(Min.class);
        Max max = component.getAccessor().getAnnotation(Max.class);
        if (size != null) {
            boolean several = component.getType() == List.class;
            expect(
                    path,
                    several ? "maxItems" : "maxLength",
                    size.max(),
                    several ? schema.getMaxItems() : schema.getMaxLength());
        }
        if (min != null) {
            expect(path, "minimum", BigDecimal.valueOf(min.value()), schema.getMinimum());
        }
        if (max != null) {
            expect(path, "maximum", BigDecimal.valueOf(max.value()), schema.getMaximum());
        }
    }

    private static Map<String, RecordComponent> components(Class<?> type) {
        Map<String, RecordComponent> components = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
                components.putAll(components(component.getType()));
            } else {
                components.put(component.getName(), component);
            }
        }
        return components;
    }

    @SuppressWarnings("rawtypes")
    private static Map<String, Schema> properties(Schema<?> schema) {
        return schema.getProperties() == null ? Map.of() : schema.getProperties();
    }

    private Schema<?> resolved(Schema<?> schema) {
        String reference = schema.get$ref();
        return reference == null ? schema : named(reference.substring(reference.lastIndexOf('/') + 1));
    }

    private void expect(String path, String what, @Nullable Object wanted, @Nullable Object written) {
        if (!Objects.equals(wanted, written)) {
            differences.add(path + ": " + what + " should be " + wanted + " but is " + written);
        }
    }

    private static <T> List<T> all(@Nullable List<T> some) {
        return some == null ? List.of() : some;
    }
}
