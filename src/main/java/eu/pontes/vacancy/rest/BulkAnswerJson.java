package eu.pontes.vacancy.rest;

import eu.pontes.kernel.Problem;
import eu.pontes.platform.rest.ProblemJson;
import eu.pontes.vacancy.OfferStatus;
import eu.pontes.vacancy.OfferView;
import eu.pontes.vacancy.bulk.BulkAnswer;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What became of several offers, for programs, in the order in which they were asked for. */
record BulkAnswerJson(List<Item> items) {

    static BulkAnswerJson of(List<BulkAnswer> answers, Function<Problem, ProblemJson> words) {
        return new BulkAnswerJson(
                answers.stream().map(answer -> Item.of(answer, words)).toList());
    }

    /**
     * What became of one offer.
     *
     * @param result the id of the offer after the step, which is another one where it was copied
     * @param problem why it was refused
     */
    record Item(
            UUID offer,
            boolean done,
            @Nullable UUID result,
            @Nullable Integer version,
            @Nullable OfferStatus status,
            @Nullable ProblemJson problem) {

        static Item of(BulkAnswer answer, Function<Problem, ProblemJson> words) {
            Optional<OfferView> result = answer.result();
            return new Item(
                    answer.offer().value(),
                    answer.isDone(),
                    result.map(offer -> offer.id().value()).orElse(null),
                    result.map(OfferView::version).orElse(null),
                    result.map(OfferView::status).orElse(null),
                    answer.problem().map(words).orElse(null));
        }
    }
}
