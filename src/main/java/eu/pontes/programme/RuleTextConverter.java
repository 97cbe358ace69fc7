package eu.pontes.programme;

import eu.pontes.identity.EmployerNature;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Stores what a proposal would say, so that approving it publishes exactly what was compared. */
@Converter
public class RuleTextConverter implements AttributeConverter<RuleText, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable RuleText text) {
        return text == null ? null : write(text).build().toString();
    }

    @Override
    public @Nullable RuleText convertToEntityAttribute(@Nullable String json) {
        if (json == null) {
            return null;
        }
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return read(reader.readObject());
        }
    }

    private static JsonObjectBuilder write(RuleText text) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("source", text.source())
                .add("checkedOn", text.checkedOn().toString())
                .add("certainty", text.certainty().name());
        if (text instanceof ProgrammeTerms programme) {
            programme.onlyFor().ifPresent(nature -> json.add("onlyFor", nature.name()));
            return json.add("subject", RuleSubject.PROGRAMME.name())
                    .add("names", write(programme.names()))
                    .add("smallestCell", programme.figures().smallestCell())
                    .add("roundingBase", programme.figures().roundingBase());
        }
        if (text instanceof IndicatorTerms indicator) {
            return json.add("subject", RuleSubject.INDICATOR.name())
                    .add("kind", indicator.meaning().kind().name())
                    .add("addsUp", indicator.meaning().addsUp())
                    .add("countsPlacements", indicator.meaning().countsPlacements())
                    .add("names", write(indicator.names()))
                    .add("unit", write(indicator.unit()));
        }
        if (text instanceof LimitTerms limit) {
            return json.add("subject", RuleSubject.LIMIT.name()).add("amount", limit.amount());
        }
        if (text instanceof SchemeTerms scheme) {
            return SchemeJson.write(scheme, json);
        }
        throw new IllegalArgumentException("the terms of a plan type have tables of their own");
    }

    static JsonObjectBuilder write(Names names) {
        return Json.createObjectBuilder()
                .add("nl", names.nl())
                .add("fr", names.fr())
                .add("de", names.de())
                .add("en", names.en());
    }

    private static RuleText read(JsonObject json) {
        String source = json.getString("source");
        LocalDate checkedOn = LocalDate.parse(json.getString("checkedOn"));
        Certainty certainty = Certainty.valueOf(json.getString("certainty"));
        return switch (RuleSubject.valueOf(json.getString("subject"))) {
            case PROGRAMME ->
                new ProgrammeTerms(
                        names(json, "names"),
                        Optional.ofNullable(json.getString("onlyFor", null)).map(EmployerNature::valueOf),
                        new FigureRules(json.getInt("smallestCell"), json.getInt("roundingBase")),
                        source,
                        checkedOn,
                        certainty);
            case INDICATOR ->
                new IndicatorTerms(
                        new IndicatorTerms.Meaning(
                                IndicatorKind.valueOf(json.getString("kind")),
                                json.getBoolean("addsUp"),
                                json.getBoolean("countsPlacements")),
                        names(json, "names"),
                        names(json, "unit"),
                        source,
                        checkedOn,
                        certainty);
            case LIMIT -> new LimitTerms(json.getInt("amount"), source, checkedOn, certainty);
            case SCHEME -> SchemeJson.read(json, source, checkedOn, certainty);
            case PLAN_TYPE -> throw new IllegalArgumentException("the terms of a plan type have tables of their own");
        };
    }

    static Names names(JsonObject json, String field) {
        JsonObject names = json.getJsonObject(field);
        return new Names(names.getString("nl"), names.getString("fr"), names.getString("de"), names.getString("en"));
    }
}
