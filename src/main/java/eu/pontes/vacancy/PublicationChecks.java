package eu.pontes.vacancy;

import eu.pontes.plan.ObjectiveId;
import eu.pontes.wording.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everything that must hold before others read an offer. */
@ApplicationScoped
class PublicationChecks {

    private final OfferChecks checks;
    private final OfferWording wording;

    @Inject
    PublicationChecks(OfferChecks checks, OfferWording wording) {
        this.checks = checks;
        this.wording = wording;
    }

    /** A draft that began as the copy of an archived offer names nobody; the database is not told to show it as it is. */
    void mustSayWhomToAsk(Offer draft) {
        if (draft.isDraft() && draft.content().contact().ways().isEmpty()) {
            checks.valid(draft.content(), draft.serves());
        }
    }

    /**
     * Lets others read what an offer says.
     *
     * @param kept the objective that the offer served already while others read it
     * @param wordingReason why words stay that name a protected criterion
     */
    void mayBeRead(Offer offer, Optional<ObjectiveId> kept, @Nullable String wordingReason) {
        mayBeRead(offer, checks.valid(offer.content(), kept), wordingReason);
    }

    /** The same for content that may be kept, which takes the place of what others read. */
    void mayBeRead(Offer offer, OfferContent content, @Nullable String wordingReason) {
        checks.mayGoPublic(content);
        wording.settle(offer, content, wordingReason);
    }

    /** The words that would ask for a reason, in content that could go public otherwise. */
    List<Finding> unexplained(Offer offer, OfferContent content) {
        checks.mayGoPublic(content);
        return wording.unexplained(offer, content);
    }
}
