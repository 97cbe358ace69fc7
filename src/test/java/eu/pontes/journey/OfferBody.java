package eu.pontes.journey;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Offers as a program writes them. */
final class OfferBody {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ZoneId BELGIUM = ZoneId.of("Europe/Brussels");

    private OfferBody() {}

    static LocalDate today() {
        return LocalDate.now(BELGIUM);
    }

    /** One word that no other offer has. */
    static String uniqueTitle() {
        return "Keukenhulp " + UUID.randomUUID().toString().replace("-", "");
    }

    static ObjectNode valid() {
        return titled(uniqueTitle());
    }

    static ObjectNode titled(String title) {
        ObjectNode body = JSON.createObjectNode();
        body.put("kind", "INTERNSHIP");
        ObjectNode placement =
                body.putObject("placement").put("scheme", "STAGE_FIRST").put("openEndedAfter", false);
        placement.putObject("duration").put("number", 6).put("unit", "MONTHS");
        placement.putArray("steps");
        placement.putArray("undertakings");
        body.put("title", title);
        body.put("language", "NL");
        body.put("description", "U leert werken in onze keuken.");
        body.putObject("workplace").put("postcode", "1080").put("place", "Molenbeek");
        ObjectNode terms = body.putObject("terms").put("hoursPerWeek", 19.5).put("places", 2);
        terms.putObject("wage").put("from", 950.25).put("to", 1100).put("per", "MONTH");
        ObjectNode needs = body.putObject("needs").put("withoutReading", false);
        needs.putArray("support").add("BUDDY");
        needs.putObject("barriers").put("PUBLIC_TRANSPORT", true).put("COMPUTER", false);
        needs.putObject("diploma").put("need", "NONE");
        ObjectNode dutch = needs.putArray("languages").addObject();
        dutch.put("language", "nl").put("months", 6);
        for (String skill : List.of("listen", "speak", "read", "write")) {
            dutch.putObject(skill).put("dayOne", "A1").put("later", "A2");
        }
        body.putObject("contact").put("mail", "werk@voorbeeld.example");
        body.put("validThrough", today().plusMonths(2).toString());
        return body;
    }

    /** A valid offer with one value replaced, or added, by its path. */
    static ObjectNode with(String pointer, String json) {
        ObjectNode body = valid();
        JsonPointer path = JsonPointer.compile(pointer);
        ObjectNode parent = (ObjectNode) body.at(path.head());
        parent.set(path.last().getMatchingProperty(), read(json));
        return body;
    }

    /** Some texts under their names. */
    static JsonNode json(Map<String, String> texts) {
        return JSON.valueToTree(texts);
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }
}
