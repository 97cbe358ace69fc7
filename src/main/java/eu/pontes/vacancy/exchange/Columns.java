package eu.pontes.vacancy.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import eu.pontes.vacancy.OfferContent;
import eu.pontes.vacancy.OfferView;
import eu.pontes.vacancy.PublishedOffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The columns of one kind of table: in front what only Pontes decides, then what the employer wrote.
 *
 * @param leading the names of the first ones, which are text
 */
record Columns(List<String> leading, List<OfferColumn> content) {

    /** For the employer itself. */
    static final Columns OWN = new Columns(List.of("id", "status", "publishedAt"), Arrays.asList(OfferColumn.values()));

    /** For everybody. */
    static final Columns OPEN = new Columns(
            List.of("id", "address", "employer", "publishedAt"),
            Arrays.stream(OfferColumn.values())
                    .filter(column -> !column.isInternal())
                    .toList());

    List<String> names() {
        return Stream.concat(leading.stream(), content.stream().map(OfferColumn::id))
                .toList();
    }

    CellForm.Kind kind(int column) {
        return column < leading.size()
                ? CellForm.Kind.TEXT
                : content.get(column - leading.size()).form().kind();
    }

    List<String> row(OfferView offer) {
        return row(List.of(offer.id().toString(), offer.status().name(), text(offer.publishedAt())), offer.content());
    }

    List<String> row(PublishedOffer offer, String address) {
        return row(
                List.of(offer.id().toString(), address, offer.employerName(), text(offer.publishedAt())),
                offer.content());
    }

    private List<String> row(List<String> first, OfferContent offer) {
        JsonNode tree = OfferTree.of(offer);
        List<String> cells = new ArrayList<>(first);
        content.forEach(column -> cells.add(column.write(tree)));
        return cells;
    }

    private static String text(@Nullable Instant moment) {
        return moment == null ? "" : moment.toString();
    }
}
