package eu.pontes.vacancy.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.pontes.kernel.FieldError;
import eu.pontes.scheme.Placement;
import eu.pontes.vacancy.OfferKind;
import eu.pontes.vacancy.WagePer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Job postings of schema.org, as web sites and job systems write them. What they say in a form that could mean several
 * things is left for the employer to fill in, never guessed.
 */
final class JobPostings {

    private static final String TYPE = "JobPosting";
    private static final String ESCO = "http://data.europa.eu/esco/occupation/";
    private static final Pattern HOURS = Pattern.compile("([0-9]{1,2}(?:[.,][0-9])?)(?:\\s*\\p{L}.*)?", Pattern.DOTALL);
    private static final Pattern DAY = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})(?:[T ].*)?");
    private static final Pattern POSTCODE = Pattern.compile("(?:B-?)?\\s*([0-9]{4})");

    private final JsonNode posting;
    private final Map<OfferColumn, String> cells = new EnumMap<>(OfferColumn.class);
    private final List<FieldError> notes = new ArrayList<>();

    private JobPostings(JsonNode posting) {
        this.posting = posting;
    }

    /** Every posting in a document: alone, in a list, in a graph, or as an item of a list. */
    static List<JsonNode> in(JsonNode document) {
        List<JsonNode> found = new ArrayList<>();
        gather(document, found);
        return found;
    }

    /** Whether it says so of itself. */
    static boolean isPosting(JsonNode node) {
        return each(node.path("@type"))
                .map(JsonNode::asText)
                .anyMatch(type -> type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':')) + 1)
                        .equals(TYPE));
    }

    static ReadOffer offer(int number, ObjectNode posting) {
        JobPostings reading = new JobPostings(posting);
        reading.work();
        reading.place();
        reading.wage();
        reading.contact();
        ReadOffer offer = ReadOffer.of(number, reading.cells);
        offer.notes().addAll(reading.notes);
        return offer;
    }

    /** The depth of a document is limited where it is parsed. */
    private static void gather(JsonNode node, List<JsonNode> found) {
        if (node.isObject() && isPosting(node)) {
            found.add(node);
        } else if (node.isContainerNode()) {
            node.forEach(child -> gather(child, found));
        }
    }

    private void work() {
        boolean intern = each(posting.path("employmentType"))
                .anyMatch(type -> type.asText().toUpperCase(Locale.ROOT).contains("INTERN"));
        put(OfferColumn.KIND, (intern ? OfferKind.INTERNSHIP : OfferKind.JOB).name());
        put(OfferColumn.SCHEME, intern ? "" : Placement.JOB);
        put(OfferColumn.TITLE, HtmlText.plain(text(posting.path("title")).replace("\n", " ")));
        put(OfferColumn.DESCRIPTION, HtmlText.plain(description()));
        String language = text(posting.path("inLanguage"));
        put(
                OfferColumn.LANGUAGE,
                language.length() > 2 && language.charAt(2) == '-' ? language.substring(0, 2) : language);
        String openings = text(posting.path("totalJobOpenings"));
        put(OfferColumn.PLACES, openings.isEmpty() ? "1" : openings);
        matched(OfferColumn.HOURS, HOURS, text(posting.path("workHours")));
        day(OfferColumn.STARTS_ON, posting.path("jobStartDate"));
        day(OfferColumn.VALID_THROUGH, posting.path("validThrough"));
        occupations()
                .filter(code -> code.startsWith(ESCO))
                .findFirst()
                .ifPresent(code -> put(OfferColumn.OCCUPATION, code.substring(ESCO.length())));
    }

    /** Plain text has lines of its own, which a web page would run together. */
    private String description() {
        String text = text(posting.path("description"));
        return HtmlText.isMarkup(text) ? text : text.replace("\n", "<br>");
    }

    private Stream<String> occupations() {
        return each(posting.path("occupationalCategory"))
                .flatMap(category -> Stream.of(
                        text(category),
                        text(category.path("@id")),
                        text(category.path("codeValue")),
                        text(category.path("url"))));
    }

    private void place() {
        JsonNode address = first(first(posting.path("jobLocation")).path("address"));
        matched(OfferColumn.POSTCODE, POSTCODE, text(address.path("postalCode")));
        put(OfferColumn.PLACE, text(address.path("addressLocality")));
    }

    private void wage() {
        JsonNode salary = first(posting.path("baseSalary"));
        JsonNode value = first(salary.path("value"));
        String from = text(value.isObject() ? either(value, "minValue", "value") : value);
        if (from.isEmpty()) {
            return;
        }
        String currency = text(salary.path("currency"));
        String per = text(value.path("unitText")).toUpperCase(Locale.ROOT);
        boolean known = Stream.of(WagePer.values()).anyMatch(unit -> unit.name().equals(per));
        if (!known || !(currency.isEmpty() || currency.equalsIgnoreCase("EUR"))) {
            notes.add(FieldError.of(OfferColumn.WAGE_FROM.path(), "offer-file-wage"));
            return;
        }
        put(OfferColumn.WAGE_FROM, from);
        put(OfferColumn.WAGE_TO, text(value.path("maxValue")).equals(from) ? "" : text(value.path("maxValue")));
        put(OfferColumn.WAGE_PER, per);
    }

    private void contact() {
        JsonNode contact = first(posting.path("applicationContact"));
        put(OfferColumn.CONTACT_NAME, text(contact.path("name")));
        put(OfferColumn.CONTACT_PHONE, text(contact.path("telephone")));
        put(OfferColumn.CONTACT_MAIL, text(contact.path("email")).replaceFirst("^mailto:", ""));
    }

    private void day(OfferColumn column, JsonNode moment) {
        String text = text(moment);
        Matcher form = DAY.matcher(text);
        put(column, form.matches() ? form.group(1) : text);
    }

    /** The part that counts, or all of it for the employer to see what is wrong with it. */
    private void matched(OfferColumn column, Pattern form, String text) {
        Matcher matcher = form.matcher(text);
        put(column, matcher.matches() ? matcher.group(1) : text);
    }

    private void put(OfferColumn column, String text) {
        cells.put(column, text.strip());
    }

    private static JsonNode either(JsonNode node, String one, String other) {
        return node.hasNonNull(one) ? node.path(one) : node.path(other);
    }

    private static Stream<JsonNode> each(JsonNode node) {
        return node.isArray() ? StreamSupport.stream(node.spliterator(), false) : Stream.of(node);
    }

    private static JsonNode first(JsonNode node) {
        return each(node).findFirst().orElse(MissingNode.getInstance());
    }

    /** A value, which JSON-LD may wrap or repeat. */
    private static String text(JsonNode node) {
        JsonNode one = first(node);
        JsonNode value = one.isObject() ? one.path("@value") : one;
        return value.isValueNode() && !value.isNull() ? value.asText() : "";
    }
}
