package eu.pontes.plan.drafting;

import eu.pontes.identity.Caller;
import eu.pontes.plan.PlanId;
import eu.pontes.platform.data.Ids;
import eu.pontes.platform.data.Moments;
import eu.pontes.platform.data.UuidConverter;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.StringReader;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What one member typed on one page and did not save yet; nobody else reads it. */
@Entity
@Table(name = "form_draft")
class FormDraft {

    @Id
    private UUID id;

    @Column(name = "employer_id")
    private UUID employerId;

    @Column(name = "member_id")
    private UUID memberId;

    private String place;

    @Column(name = "plan_id")
    @Convert(converter = UuidConverter.class)
    private @Nullable UUID planId;

    private String content;

    @Column(name = "base_version")
    private int baseVersion;

    @Column(name = "saved_at")
    private Instant savedAt;

    protected FormDraft() {}

    FormDraft(Caller writer, DraftPlace place, TypedForm form) {
        this.id = Ids.next();
        this.employerId = writer.organisation().value();
        this.memberId = writer.member().value();
        this.place = place.key();
        this.planId = place.plan().map(PlanId::value).orElse(null);
        this.content = json(form.values());
        this.baseVersion = form.baseVersion();
        this.savedAt = form.savedAt();
    }

    TypedForm form() {
        return new TypedForm(values(content), baseVersion, savedAt);
    }

    /** Its values in the order of the columns, for the one statement that keeps it in place of the one before. */
    List<Optional<Object>> row() {
        return Stream.of(
                        id.toString(),
                        employerId.toString(),
                        memberId.toString(),
                        place,
                        planId == null ? null : planId.toString(),
                        content,
                        baseVersion,
                        Moments.stored(savedAt))
                .<Optional<Object>>map(Optional::ofNullable)
                .toList();
    }

    int length() {
        return content.length();
    }

    Instant savedAt() {
        return savedAt;
    }

    private static String json(Map<String, String> values) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        values.forEach(object::add);
        return object.build().toString();
    }

    private static Map<String, String> values(String json) {
        Map<String, String> values = new LinkedHashMap<>();
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            reader.readObject().forEach((name, value) -> values.put(name, ((JsonString) value).getString()));
        }
        return values;
    }
}
