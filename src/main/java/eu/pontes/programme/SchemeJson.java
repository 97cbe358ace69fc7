package eu.pontes.programme;

import eu.pontes.kernel.Money;
import eu.pontes.reference.Region;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How a proposal keeps what a placement scheme would say. */
final class SchemeJson {

    private SchemeJson() {}

    /** Adds everything but where it was read, which all texts have. */
    static JsonObjectBuilder write(SchemeTerms scheme, JsonObjectBuilder json) {
        JsonArrayBuilder rules = Json.createArrayBuilder();
        scheme.rules().forEach(rule -> rules.add(write(rule)));
        JsonArrayBuilder amounts = Json.createArrayBuilder();
        scheme.amounts().forEach(amount -> amounts.add(write(amount)));
        scheme.service().ifPresent(service -> json.add("service", service));
        scheme.successor().ifPresent(successor -> json.add("successor", successor));
        return json.add("subject", RuleSubject.SCHEME.name())
                .add("names", RuleTextConverter.write(scheme.names()))
                .add("employment", scheme.employment())
                .add("goals", codes(scheme.goals()))
                .add("regions", codes(scheme.regions()))
                .add("payer", RuleTextConverter.write(scheme.payer()))
                .add("paperwork", RuleTextConverter.write(scheme.paperwork()))
                .add("rules", rules)
                .add("amounts", amounts);
    }

    static SchemeTerms read(JsonObject json, String source, LocalDate checkedOn, Certainty certainty) {
        return new SchemeTerms(
                RuleTextConverter.names(json, "names"),
                json.getBoolean("employment"),
                constants(json.getJsonArray("goals"), SchemeGoal.class),
                constants(json.getJsonArray("regions"), Region.class),
                Optional.ofNullable(json.getString("service", null)),
                RuleTextConverter.names(json, "payer"),
                RuleTextConverter.names(json, "paperwork"),
                Optional.ofNullable(json.getString("successor", null)),
                json.getJsonArray("rules").getValuesAs(JsonObject.class).stream()
                        .map(SchemeJson::rule)
                        .toList(),
                json.getJsonArray("amounts").getValuesAs(JsonObject.class).stream()
                        .map(SchemeJson::amount)
                        .toList(),
                source,
                checkedOn,
                certainty);
    }

    private static JsonObjectBuilder write(SchemeRule rule) {
        return Json.createObjectBuilder()
                .add("kind", rule.kind().name())
                .add("value", rule.value())
                .add("force", rule.force().name())
                .add("certainty", rule.certainty().name())
                .add("why", RuleTextConverter.write(rule.why()))
                .add("source", rule.source());
    }

    private static SchemeRule rule(JsonObject json) {
        return new SchemeRule(
                SchemeRuleKind.valueOf(json.getString("kind")),
                json.getString("value"),
                RuleForce.valueOf(json.getString("force")),
                Certainty.valueOf(json.getString("certainty")),
                RuleTextConverter.names(json, "why"),
                json.getString("source"));
    }

    private static JsonObjectBuilder write(SchemeAmount amount) {
        return Json.createObjectBuilder()
                .add("purpose", amount.purpose().name())
                .add("payer", amount.payer().name())
                .add("per", amount.per().name())
                .add("from", amount.from().cents())
                .add("to", amount.to().cents())
                .add("asOf", amount.asOf().toString())
                .add("certainty", amount.certainty().name())
                .add("source", amount.source());
    }

    private static SchemeAmount amount(JsonObject json) {
        return new SchemeAmount(
                SchemeAmount.Purpose.valueOf(json.getString("purpose")),
                SchemeAmount.Payer.valueOf(json.getString("payer")),
                SchemeAmount.Rhythm.valueOf(json.getString("per")),
                new Money(json.getJsonNumber("from").longValueExact()),
                new Money(json.getJsonNumber("to").longValueExact()),
                LocalDate.parse(json.getString("asOf")),
                Certainty.valueOf(json.getString("certainty")),
                json.getString("source"));
    }

    private static JsonArrayBuilder codes(Set<? extends Enum<?>> constants) {
        JsonArrayBuilder codes = Json.createArrayBuilder();
        constants.stream().sorted().map(Enum::name).forEach(codes::add);
        return codes;
    }

    private static <E extends Enum<E>> Set<E> constants(JsonArray codes, Class<E> type) {
        return codes.getValuesAs(JsonString.class).stream()
                .map(code -> Enum.valueOf(type, code.getString()))
                .collect(Collectors.toSet());
    }
}
