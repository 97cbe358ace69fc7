package eu.pontes.vacancy;

import eu.pontes.audit.AuditTrail;
import eu.pontes.audit.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells what happened to an offer: the employer's history, and the index if others could have seen it. */
@ApplicationScoped
class OfferTrail {

    private final AuditTrail trail;
    private final OfferChanges changes;

    @Inject
    OfferTrail(AuditTrail trail, OfferChanges changes) {
        this.trail = trail;
        this.changes = changes;
    }

    void record(Offer offer, String action) {
        trail.record(offer.employer(), action, new Subject("offer", offer.id().value()));
        if (!offer.isDraft()) {
            changes.record(offer.id());
        }
    }
}
