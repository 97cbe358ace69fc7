package eu.pontes.vacancy.rest;

import eu.pontes.platform.validation.PlainText;
import eu.pontes.vacancy.OfferId;
import eu.pontes.vacancy.bulk.BulkAction;
import eu.pontes.vacancy.bulk.BulkCommand;
import eu.pontes.vacancy.bulk.BulkStep;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The same step for several offers, as programs ask for it. */
record BulkJson(
        BulkAction action,
        @Nullable LocalDate lastDay,
        @Size(max = BulkCommand.MOST) List<Item> offers) {

    /** What is missing is told by the service under its own name. */
    BulkCommand command() {
        return new BulkCommand(
                action,
                lastDay,
                offers == null ? List.of() : offers.stream().map(Item::step).toList());
    }

    /** One of several offers. */
    record Item(
            UUID offer,
            int version,
            @Nullable @Size(max = 1000) @PlainText String wordingReason) {

        BulkStep step() {
            return new BulkStep(new OfferId(offer), version, wordingReason);
        }
    }
}
