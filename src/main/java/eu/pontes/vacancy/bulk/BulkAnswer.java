package eu.pontes.vacancy.bulk;

import eu.pontes.kernel.Problem;
import eu.pontes.vacancy.OfferId;
import eu.pontes.vacancy.OfferView;
import java.util.Optional;

/**
 * What became of one of several offers.
 *
 * @param offer that was asked for
 * @param result the offer after the step, or its copy; nothing where it was refused
 * @param problem why it was refused
 */
public record BulkAnswer(OfferId offer, Optional<OfferView> result, Optional<Problem> problem) {

    static BulkAnswer done(OfferId offer, OfferView result) {
        return new BulkAnswer(offer, Optional.of(result), Optional.empty());
    }

    static BulkAnswer refused(OfferId offer, Problem problem) {
        return new BulkAnswer(offer, Optional.empty(), Optional.of(problem));
    }

    public boolean isDone() {
        return result.isPresent();
    }
}
