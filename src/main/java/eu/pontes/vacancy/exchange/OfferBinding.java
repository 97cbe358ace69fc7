package eu.pontes.vacancy.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.pontes.kernel.FieldError;
import eu.pontes.vacancy.OfferContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Makes content of what was read, and names everything that is of the wrong kind at once: each wrong value is noted, left
 * out, and the rest tried again.
 */
final class OfferBinding {

    private static final int MOST_FAULTS = 50;
    private static final List<String> PARTS = List.of("placement", "workplace", "terms", "needs", "contact");
    private static final List<String> PLACEMENT_LISTS = List.of("steps", "undertakings");

    private final ObjectNode tree;
    private final List<FieldError> faults;

    OfferBinding(ReadOffer offer) {
        tree = offer.tree().deepCopy();
        faults = new ArrayList<>(offer.faults());
    }

    /** The content, of which values may be missing; nothing where not even its outline can be read. */
    Optional<OfferContent> content() {
        for (int round = 0; round < MOST_FAULTS; round++) {
            outline();
            try {
                return Optional.of(OfferTree.MAPPER.treeToValue(tree, OfferContent.class));
            } catch (JsonMappingException wrong) {
                if (!leaveOut(wrong)) {
                    return Optional.empty();
                }
            } catch (JsonProcessingException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
        return Optional.empty();
    }

    /** What is wrong so far. */
    List<FieldError> faults() {
        return faults;
    }

    /** A missing part counts as one of which nothing is told, so that each missing value is named by itself. */
    private void outline() {
        PARTS.stream().filter(part -> !tree.hasNonNull(part)).forEach(tree::putObject);
        if (tree.get("placement") instanceof ObjectNode placement) {
            PLACEMENT_LISTS.stream().filter(list -> !placement.hasNonNull(list)).forEach(placement::putArray);
        }
    }

    private boolean leaveOut(JsonMappingException wrong) {
        List<JsonMappingException.Reference> path = wrong.getPath();
        String code = wrong instanceof UnrecognizedPropertyException ? "UnknownField" : "WrongType";
        faults.add(FieldError.of(name(path), code));
        if (path.isEmpty()) {
            return false;
        }
        JsonNode parent = tree;
        for (JsonMappingException.Reference step : path.subList(0, path.size() - 1)) {
            parent = step.getFieldName() == null ? parent.path(step.getIndex()) : parent.path(step.getFieldName());
        }
        JsonMappingException.Reference last = path.get(path.size() - 1);
        if (parent instanceof ObjectNode object && last.getFieldName() != null) {
            return object.remove(last.getFieldName()) != null;
        }
        return parent instanceof ArrayNode list && list.remove(last.getIndex()) != null;
    }

    private static String name(List<JsonMappingException.Reference> path) {
        return path.stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."))
                .replace(".[", "[");
    }
}
