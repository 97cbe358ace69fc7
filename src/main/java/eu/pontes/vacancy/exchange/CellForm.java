package eu.pontes.vacancy.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import eu.pontes.kernel.TimeSpan;
import eu.pontes.vacancy.needs.LanguageNeed;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * How one kind of value stands in a cell. It is written in one way only, and read in all ways in which people write it
 * and that cannot mean something else.
 *
 * @param kind what a spreadsheet can calculate with
 * @param writer the text of a value
 * @param reader the value of a text that is not blank, if it has one
 * @param fault what is told of a text without one
 */
record CellForm(
        Kind kind,
        Function<JsonNode, String> writer,
        Function<String, Optional<? extends JsonNode>> reader,
        String fault) {

    /** What a spreadsheet makes of a cell. */
    enum Kind {
        TEXT,
        NUMBER,
        DAY
    }

    private static final Pattern NUMBER_FORM = Pattern.compile("([0-9]{1,9})(?:[.,]([0-9]{1,2}))?");
    private static final Pattern DAY_FORM = Pattern.compile("([0-9]{1,2})[./-]([0-9]{1,2})[./-]([0-9]{4})");
    private static final Set<String> YES = Set.of("true", "yes", "ja", "oui", "1");
    private static final Set<String> NO = Set.of("false", "no", "nee", "nein", "non", "0");

    static final CellForm TEXT =
            new CellForm(Kind.TEXT, JsonNode::asText, text -> Optional.of(new TextNode(text)), "WrongType");

    /** A code or an id, around which blanks mean nothing. */
    static final CellForm CODE =
            new CellForm(Kind.TEXT, JsonNode::asText, text -> Optional.of(new TextNode(text.strip())), "WrongType");

    static final CellForm NUMBER = new CellForm(Kind.NUMBER, CellForm::number, CellForm::number, "offer-file-number");

    static final CellForm DAY = new CellForm(Kind.DAY, JsonNode::asText, CellForm::day, "offer-file-day");

    static final CellForm FLAG = new CellForm(Kind.TEXT, JsonNode::asText, CellForm::flag, "offer-file-flag");

    static final CellForm SPAN = new CellForm(Kind.TEXT, CellForm::span, CellForm::span, "offer-file-span");

    static final CellForm SPANS = listOf(SPAN);

    static final CellForm LANGUAGES = new CellForm(
            Kind.TEXT,
            CellForm::languages,
            text -> NeededLanguages.read(text).map(OfferTree.MAPPER::<JsonNode>valueToTree),
            "offer-file-languages");

    /** One of some constants, by its name. */
    static <E extends Enum<E>> CellForm constant(Class<E> type) {
        return new CellForm(
                Kind.TEXT,
                JsonNode::asText,
                text -> {
                    String name = text.strip().toUpperCase(Locale.ROOT).replaceAll("[ -]", "_");
                    return Arrays.stream(type.getEnumConstants())
                            .filter(constant -> constant.name().equals(name))
                            .findFirst()
                            .map(constant -> new TextNode(constant.name()));
                },
                "offer-file-constant");
    }

    static <E extends Enum<E>> CellForm constants(Class<E> type) {
        return listOf(constant(type));
    }

    /** The value of a cell, or nothing where it says something else. */
    Optional<? extends JsonNode> read(String text) {
        return reader.apply(text);
    }

    private static CellForm listOf(CellForm one) {
        return new CellForm(
                Kind.TEXT,
                list -> StreamSupport.stream(list.spliterator(), false)
                        .map(one.writer)
                        .collect(Collectors.joining(" ")),
                text -> {
                    List<JsonNode> values = new ArrayList<>();
                    for (String part : text.strip().split("[ ,;]+", -1)) {
                        Optional<? extends JsonNode> value = one.read(part);
                        if (value.isEmpty()) {
                            return Optional.empty();
                        }
                        values.add(value.get());
                    }
                    return Optional.of(OfferTree.MAPPER.createArrayNode().addAll(values));
                },
                one.fault);
    }

    private static String number(JsonNode value) {
        BigDecimal number = value.decimalValue().stripTrailingZeros();
        return number.toPlainString();
    }

    /** With a point or a comma, but never for thousands: 1.500 could be either. */
    private static Optional<JsonNode> number(String text) {
        Matcher form = NUMBER_FORM.matcher(text.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        String cents = form.group(2);
        return Optional.of(
                cents == null
                        ? IntNode.valueOf(Integer.parseInt(form.group(1)))
                        : DecimalNode.valueOf(new BigDecimal(form.group(1) + "." + cents)));
    }

    /** As ISO 8601 writes a day, or with the day first as Belgium does. */
    private static Optional<JsonNode> day(String text) {
        String day = text.strip();
        Matcher form = DAY_FORM.matcher(day);
        try {
            LocalDate date = form.matches()
                    ? LocalDate.of(
                            Integer.parseInt(form.group(3)),
                            Integer.parseInt(form.group(2)),
                            Integer.parseInt(form.group(1)))
                    : LocalDate.parse(day);
            return Optional.of(new TextNode(date.toString()));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<JsonNode> flag(String text) {
        String answer = text.strip().toLowerCase(Locale.ROOT);
        return YES.contains(answer) || NO.contains(answer)
                ? Optional.of(BooleanNode.valueOf(YES.contains(answer)))
                : Optional.empty();
    }

    private static String span(JsonNode value) {
        return read(value, TimeSpan.class).toString();
    }

    private static Optional<JsonNode> span(String text) {
        try {
            return Optional.of(
                    OfferTree.MAPPER.valueToTree(TimeSpan.parse(text.strip().toUpperCase(Locale.ROOT))));
        } catch (IllegalArgumentException noSpan) {
            return Optional.empty();
        }
    }

    private static String languages(JsonNode value) {
        return NeededLanguages.write(List.of(read(value, LanguageNeed[].class)));
    }

    private static <T> T read(JsonNode value, Class<T> type) {
        try {
            return OfferTree.MAPPER.treeToValue(value, type);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
