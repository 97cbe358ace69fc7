package eu.pontes.vacancy.bulk;

import eu.pontes.identity.Permission;
import eu.pontes.identity.Requires;
import eu.pontes.kernel.Problem;
import eu.pontes.platform.validation.Checks;
import eu.pontes.vacancy.OfferService;
import eu.pontes.vacancy.OfferStatus;
import eu.pontes.vacancy.OfferView;
import eu.pontes.vacancy.PublicationService;
import eu.pontes.vacancy.PublishOffer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Takes several offers through the doors that each has anyway, one after the other. It has no transaction of its own:
 * each offer gets one, so that what is wrong with one offer holds back no other.
 */
@ApplicationScoped
public class BulkService {

    private final OfferService offers;
    private final PublicationService publication;
    private final Checks checks;

    @Inject
    BulkService(OfferService offers, PublicationService publication, Checks checks) {
        this.offers = offers;
        this.publication = publication;
        this.checks = checks;
    }

    /**
     * Does the same with several offers and answers for each, in their order.
     *
     * @throws Problem.Invalid if the command itself is wrong; then nothing was done
     */
    @Requires(Permission.WRITE_OFFERS)
    public List<BulkAnswer> all(BulkCommand command) {
        checks.valid(command);
        if (command.action() == BulkAction.EXTEND && command.lastDay() == null) {
            throw Problem.invalid("lastDay", "NotNull");
        }
        return command.offers().stream()
                .map(step -> one(command.action(), command.lastDay(), step))
                .toList();
    }

    /** Does one step, for whoever shows how far several have come. */
    @Requires(Permission.WRITE_OFFERS)
    public BulkAnswer one(BulkAction action, @Nullable LocalDate lastDay, BulkStep step) {
        try {
            return BulkAnswer.done(step.offer(), result(action, lastDay, step));
        } catch (Problem refusal) {
            return BulkAnswer.refused(step.offer(), refusal);
        }
    }

    private OfferView result(BulkAction action, @Nullable LocalDate lastDay, BulkStep step) {
        return switch (action) {
            case PUBLISH -> publish(step);
            case SUSPEND -> publication.suspend(step.offer(), step.version());
            case EXTEND ->
                offers.extend(step.offer(), step.version(), Objects.requireNonNull(lastDay), step.wordingReason());
            case COPY -> offers.copy(step.offer());
            case CLOSE -> publication.close(step.offer(), step.version());
            case ARCHIVE -> publication.archive(step.offer(), step.version());
        };
    }

    /** Twins are not waved through: whether an offer is meant to stand there twice is asked about each. */
    private OfferView publish(BulkStep step) {
        return offers.offer(step.offer()).status() == OfferStatus.DRAFT
                ? publication.publish(step.offer(), step.version(), new PublishOffer(null, step.wordingReason(), false))
                : publication.reopen(step.offer(), step.version(), step.wordingReason());
    }
}
