package eu.pontes.vacancy;

import eu.pontes.plan.ObjectiveId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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

    /**
     * Lets others read what an offer says.
     *
     * @param kept the objective that the offer served already while others read it
     * @param wordingReason why words stay that name a protected criterion
     */
    void mayBeRead(Offer offer, Optional<ObjectiveId> kept, @Nullable String wordingReason) {
        OfferContent content = offer.content();
        checks.mayGoPublic(checks.valid(content, kept));
        wording.settle(offer, content, wordingReason);
    }
}
