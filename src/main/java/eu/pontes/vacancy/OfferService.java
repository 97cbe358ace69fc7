package eu.pontes.vacancy;

import eu.pontes.audit.AuditTrail;
import eu.pontes.audit.Subject;
import eu.pontes.charter.CharterService;
import eu.pontes.identity.Callers;
import eu.pontes.identity.Permission;
import eu.pontes.identity.Requires;
import eu.pontes.kernel.Page;
import eu.pontes.kernel.PageRequest;
import eu.pontes.kernel.Problem;
import eu.pontes.kernel.TenantId;
import eu.pontes.wording.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The employer's door to its offers. */
@ApplicationScoped
@Transactional
public class OfferService {

    private static final int DAYS_OF_WARNING = 7;

    private final Offers offers;
    private final OfferChecks checks;
    private final OfferWording wording;
    private final OfferChanges changes;
    private final CharterService charters;
    private final Callers callers;
    private final AuditTrail trail;
    private final Event<OfferPublished> published;
    private final Event<OfferClosed> closed;
    private final Clock clock;

    @Inject
    OfferService(
            Offers offers,
            OfferChecks checks,
            OfferWording wording,
            OfferChanges changes,
            CharterService charters,
            Callers callers,
            AuditTrail trail,
            Event<OfferPublished> published,
            Event<OfferClosed> closed,
            Clock clock) {
        this.offers = offers;
        this.checks = checks;
        this.wording = wording;
        this.changes = changes;
        this.charters = charters;
        this.callers = callers;
        this.trail = trail;
        this.published = published;
        this.closed = closed;
        this.clock = clock;
    }

    /** Keeps a new offer that nobody else sees yet. */
    @Requires(Permission.WRITE_OFFERS)
    public OfferView draft(OfferContent content) {
        return add(checks.valid(content, Optional.empty()));
    }

    /** Starts a new draft with the content of an offer in any state. */
    @Requires(Permission.WRITE_OFFERS)
    public OfferView copy(OfferId original) {
        return add(offers.get(tenant(), original).content().renewed(today()));
    }

    /** Changes a draft, or corrects an open offer whose words need no reason. */
    @Requires(Permission.WRITE_OFFERS)
    public OfferView edit(OfferId id, int version, OfferContent content) {
        return edit(id, version, content, null);
    }

    /**
     * Changes a draft, or corrects an open offer.
     *
     * @param wordingReason why words stay that name a protected criterion; only asked for what is public
     */
    @Requires(Permission.WRITE_OFFERS)
    public OfferView edit(OfferId id, int version, OfferContent content, @Nullable String wordingReason) {
        Offer offer = get(id, version);
        checks.valid(content, offer.serves());
        offer.rewrite(content, today());
        if (offer.status(today()) == OfferStatus.PUBLISHED) {
            checks.mayGoPublic(content);
            wording.settle(offer, content, wordingReason);
        }
        offers.save();
        record(offer, "offer.edited");
        return offer.view(today());
    }

    /** Puts a draft on the public pages whose words need no reason. */
    @Requires(Permission.WRITE_OFFERS)
    public OfferView publish(OfferId id, int version) {
        return publish(id, version, null);
    }

    /**
     * Puts a draft on the public pages.
     *
     * @param wordingReason why words stay that name a protected criterion
     */
    @Requires(Permission.WRITE_OFFERS)
    public OfferView publish(OfferId id, int version, @Nullable String wordingReason) {
        Offer offer = get(id, version);
        offer.publish(clock.instant(), today());
        if (!charters.hasSigned(tenant())) {
            throw Problem.conflict("vacancy-charter");
        }
        checks.mayGoPublic(checks.valid(offer.content(), Optional.empty()));
        wording.settle(offer, offer.content(), wordingReason);
        offers.save();
        record(offer, "offer.published");
        published.fire(new OfferPublished(id, tenant()));
        return offer.view(today());
    }

    /**
     * The words that would ask for a reason if an offer with this content were public.
     *
     * @throws Problem.Invalid if no reason could let it go public
     */
    @Requires(Permission.WRITE_OFFERS)
    public List<Finding> unexplained(OfferId id, OfferContent content) {
        Offer offer = offers.get(tenant(), id);
        checks.mayGoPublic(checks.valid(content, offer.serves()));
        return wording.unexplained(offer, content);
    }

    /** Takes an open offer off the public pages for good. */
    @Requires(Permission.WRITE_OFFERS)
    public OfferView close(OfferId id, int version) {
        Offer offer = get(id, version);
        offer.close(clock.instant(), today());
        offers.save();
        record(offer, "offer.closed");
        closed.fire(new OfferClosed(id, tenant()));
        return offer.view(today());
    }

    /** The employer's offers, newest first; those in one state, or all. */
    @Requires(Permission.READ_OWN_OFFERS)
    public Page<OfferSummary> offers(Optional<OfferStatus> status, PageRequest page) {
        LocalDate today = today();
        return offers.list(tenant(), status, today, page).map(offer -> offer.summary(today));
    }

    @Requires(Permission.READ_OWN_OFFERS)
    public OfferView offer(OfferId id) {
        return offers.get(tenant(), id).view(today());
    }

    /** The open offers that end within a week, the first to end first. */
    @Requires(Permission.READ_OWN_OFFERS)
    public List<OfferSummary> endingSoon() {
        LocalDate today = today();
        return offers.endingBy(tenant(), today, today.plusDays(DAYS_OF_WARNING)).stream()
                .map(offer -> offer.summary(today))
                .toList();
    }

    private OfferView add(OfferContent content) {
        Offer offer = new Offer(tenant(), content, clock.instant());
        offers.add(offer);
        offers.save();
        record(offer, "offer.drafted");
        return offer.view(today());
    }

    private Offer get(OfferId id, int version) {
        Offer offer = offers.get(tenant(), id);
        offer.requireVersion(version);
        return offer;
    }

    private void record(Offer offer, String action) {
        trail.record(offer.employer(), action, new Subject("offer", offer.id().value()));
        if (offer.status(today()) != OfferStatus.DRAFT) {
            changes.record(offer.id());
        }
    }

    private TenantId tenant() {
        return callers.current().organisation();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
