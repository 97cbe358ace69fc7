package eu.pontes.vacancy.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.pontes.kernel.FieldError;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One offer as it stands in a file, before anybody knows whether it may be kept.
 *
 * @param number which one it is: the row of the spreadsheet, or its place in the list
 * @param tree what could be read
 * @param faults what could not
 * @param notes what was left out because it could mean several things
 */
record ReadOffer(int number, ObjectNode tree, List<FieldError> faults, List<FieldError> notes) {

    /** From texts as they stand in cells. */
    static ReadOffer of(int number, Map<OfferColumn, String> cells) {
        ObjectNode tree = OfferTree.MAPPER.createObjectNode();
        List<FieldError> faults = new ArrayList<>();
        new EnumMap<>(cells).forEach((column, text) -> {
            if (!text.isBlank()) {
                Optional<? extends JsonNode> value = column.form().read(text);
                value.ifPresentOrElse(
                        known -> column.put(tree, known),
                        () -> faults.add(
                                FieldError.of(column.path(), column.form().fault())));
            }
        });
        return new ReadOffer(number, tree, faults, new ArrayList<>());
    }

    /** Fills in what the file does not tell. */
    void complete(OfferColumn column, String text) {
        if (!text.isBlank() && !tells(column)) {
            column.form().read(text).ifPresent(value -> column.put(tree, value));
        }
    }

    /** Whether the file says something here, be it right or wrong. */
    boolean tells(OfferColumn column) {
        return OfferTree.at(tree, column.path()) != null
                || faults.stream().anyMatch(fault -> fault.field().equals(column.path()));
    }
}
