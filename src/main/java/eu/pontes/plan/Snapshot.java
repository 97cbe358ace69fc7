package eu.pontes.plan;

import eu.pontes.plan.PlanSection.Kind;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a plan said at one moment: its parts in one fixed order, each with its values as codes and plain text, so that no
 * language and no later change of the program makes it say something else.
 */
public record Snapshot(List<Part> parts) {

    /** Names the form of {@link #json}; another form gets another number. */
    static final String SCHEMA = "pontes-plan-4";

    public Snapshot {
        parts = parts.stream()
                .sorted(Comparator.comparing(Part::kind).thenComparing(Part::id))
                .toList();
    }

    /**
     * One part.
     *
     * @param id what tells it from others of its kind; empty where there is only one
     */
    public record Part(Kind kind, String id, Map<String, String> values) {

        public Part {
            values = Map.copyOf(values);
        }

        private String key() {
            return kind + " " + id;
        }

        /** A value, or nothing. */
        public String value(String name) {
            return values.getOrDefault(name, "");
        }
    }

    /** Whether a part came, went, or says something else. */
    public enum Fate {
        ADDED,
        REMOVED,
        CHANGED
    }

    /** What became of one part. */
    public record Change(Fate fate, Part part, List<Field> fields) {

        public Change {
            fields = List.copyOf(fields);
        }
    }

    /** A value that differs; empty where there is none. */
    public record Field(String name, String before, String after) {}

    /** The one part of a kind of which a plan has one, if anything was written there. */
    public Optional<Part> part(Kind kind) {
        return parts.stream().filter(part -> part.kind() == kind).findFirst();
    }

    /** The same without the part of a kind. */
    Snapshot without(Kind kind) {
        return new Snapshot(parts.stream().filter(part -> part.kind() != kind).toList());
    }

    /** The same with a part in place of the one of its kind. */
    Snapshot with(Part part) {
        return new Snapshot(Stream.concat(without(part.kind()).parts.stream(), Stream.of(part))
                .toList());
    }

    /** What has to be done to this one to make it say what a later one says. */
    public List<Change> changesTo(Snapshot later) {
        Map<String, Part> before = byKey();
        Map<String, Part> after = later.byKey();
        return Stream.concat(parts.stream(), later.parts.stream())
                .sorted(Comparator.comparing(Part::kind).thenComparing(Part::id))
                .map(Part::key)
                .distinct()
                .map(key -> change(before.get(key), after.get(key)))
                .filter(change -> !change.fields().isEmpty() || change.fate() != Fate.CHANGED)
                .toList();
    }

    private static Change change(@Nullable Part before, @Nullable Part after) {
        Map<String, String> old = before == null ? Map.of() : before.values();
        Map<String, String> current = after == null ? Map.of() : after.values();
        Set<String> names = new TreeSet<>(old.keySet());
        names.addAll(current.keySet());
        List<Field> fields = names.stream()
                .map(name -> new Field(name, old.getOrDefault(name, ""), current.getOrDefault(name, "")))
                .filter(field -> !field.before().equals(field.after()))
                .toList();
        if (after != null) {
            return new Change(before == null ? Fate.ADDED : Fate.CHANGED, after, fields);
        }
        return new Change(Fate.REMOVED, Objects.requireNonNull(before), fields);
    }

    private Map<String, Part> byKey() {
        Map<String, Part> byKey = new LinkedHashMap<>();
        parts.forEach(part -> byKey.put(part.key(), part));
        return byKey;
    }

    /** The one text that it is stored and hashed as: keys in order, no space, and strings alone. */
    String json() {
        StringBuilder json = new StringBuilder("{\"schema\":\"").append(SCHEMA).append("\",\"parts\":[");
        String comma = "";
        for (Part part : parts) {
            json.append(comma)
                    .append("{\"kind\":\"")
                    .append(part.kind())
                    .append("\",\"id\":")
                    .append(quoted(part.id()))
                    .append(",\"values\":{");
            String separator = "";
            for (Map.Entry<String, String> value : new TreeMap<>(part.values()).entrySet()) {
                json.append(separator)
                        .append(quoted(value.getKey()))
                        .append(':')
                        .append(quoted(value.getValue()));
                separator = ",";
            }
            json.append("}}");
            comma = ",";
        }
        return json.append("]}").toString();
    }

    static Snapshot read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return new Snapshot(reader.readObject().getJsonArray("parts").getValuesAs(JsonObject.class).stream()
                    .map(Snapshot::part)
                    .toList());
        }
    }

    private static Part part(JsonObject part) {
        Map<String, String> values = new TreeMap<>();
        part.getJsonObject("values").forEach((name, value) -> values.put(name, ((JsonString) value).getString()));
        return new Part(Kind.valueOf(part.getString("kind")), part.getString("id"), values);
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(character -> {
            if (character == '"' || character == '\\') {
                quoted.append('\\').append((char) character);
            } else if (character < ' ') {
                quoted.append(String.format("\\u%04x", character));
            } else {
                quoted.append((char) character);
            }
        });
        return quoted.append('"').toString();
    }
}
