package eu.pontes.vacancy.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import eu.pontes.kernel.FieldError;
import eu.pontes.vacancy.OfferContent;
import eu.pontes.vacancy.OfferLikeness;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Tells the offers of a file that may be kept from those that may not, and finds those that say the same. */
final class OfferSieve {

    private final Function<OfferContent, List<FieldError>> rules;
    private final Map<OfferLikeness, String> standing;
    private final Map<OfferLikeness, Integer> earlier = new HashMap<>();
    private final Map<ImportPreview.Row, OfferContent> sound = new LinkedHashMap<>();
    private final List<ImportPreview.Row> rows = new ArrayList<>();

    /**
     * @param rules what the service refuses about some content
     * @param standing the titles of the offers that are there
     */
    OfferSieve(Function<OfferContent, List<FieldError>> rules, Map<OfferLikeness, String> standing) {
        this.rules = rules;
        this.standing = standing;
    }

    void add(ReadOffer offer) {
        OfferBinding binding = new OfferBinding(offer);
        Optional<OfferContent> content = binding.content();
        List<FieldError> faults = new ArrayList<>(binding.faults());
        content.ifPresent(known -> rules.apply(known).stream()
                .filter(fault -> isNew(faults, fault))
                .toList()
                .forEach(faults::add));
        Optional<OfferContent> whole = content.filter(known -> faults.isEmpty());
        ImportPreview.Row row = new ImportPreview.Row(
                offer.number(),
                shown(offer, OfferColumn.TITLE),
                shown(offer, OfferColumn.PLACE),
                faults.stream().map(ImportPreview.Fault::new).toList(),
                offer.notes().stream().map(ImportPreview.Fault::new).toList(),
                whole.map(known -> twin(known, offer.number())).orElse(null));
        rows.add(row);
        whole.ifPresent(known -> sound.put(row, known));
    }

    ImportPreview preview() {
        return new ImportPreview(rows);
    }

    /** What drafts are made of, in the order of the file. */
    List<OfferContent> taken(boolean despiteTwins) {
        return sound.entrySet().stream()
                .filter(one -> one.getKey().isTaken(despiteTwins))
                .map(Map.Entry::getValue)
                .toList();
    }

    private ImportPreview.@Nullable Twin twin(OfferContent content, int number) {
        OfferLikeness likeness = OfferLikeness.of(content);
        Integer row = earlier.putIfAbsent(likeness, number);
        if (row != null) {
            return new ImportPreview.Twin(content.title(), row);
        }
        String title = standing.get(likeness);
        return title == null ? null : new ImportPreview.Twin(title, 0);
    }

    /** A value that could not be read counts as missing; once is enough to say so. */
    private static boolean isNew(List<FieldError> faults, FieldError fault) {
        return faults.stream()
                .noneMatch(known -> known.field().equals(fault.field())
                        || known.field().startsWith(fault.field() + ".")
                        || fault.field().startsWith(known.field() + "."));
    }

    private static String shown(ReadOffer offer, OfferColumn column) {
        JsonNode value = OfferTree.at(offer.tree(), column.path());
        return value == null ? "" : value.asText();
    }
}
