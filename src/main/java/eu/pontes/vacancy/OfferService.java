package eu.pontes.vacancy;

import eu.pontes.identity.Permission;
import eu.pontes.identity.Requires;
import eu.pontes.kernel.Language;
import eu.pontes.kernel.Page;
import eu.pontes.kernel.PageRequest;
import eu.pontes.kernel.Problem;
import eu.pontes.wording.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The employer's door to what it writes in its offers. */
@ApplicationScoped
@Transactional
public class OfferService {

    private static final int DAYS_OF_WARNING = 7;

    /** Habits change; what was usual longer ago is not proposed. */
    private static final PageRequest LATEST = new PageRequest(0, 10);

    private final Offers offers;
    private final OwnOffers own;
    private final OfferChecks checks;
    private final PublicationChecks publication;
    private final FirstOffer first;
    private final Event<OfferEdited> edited;

    @Inject
    OfferService(
            Offers offers,
            OwnOffers own,
            OfferChecks checks,
            PublicationChecks publication,
            FirstOffer first,
            Event<OfferEdited> edited) {
        this.offers = offers;
        this.own = own;
        this.checks = checks;
        this.publication = publication;
        this.first = first;
        this.edited = edited;
    }

    /** Keeps a new offer that nobody else sees yet. */
    @Requires(Permission.WRITE_OFFERS)
    public OfferView draft(OfferContent content) {
        return add(checks.valid(content, Optional.empty()));
    }

    /** Starts a new draft with the content of an offer in any state. */
    @Requires(Permission.WRITE_OFFERS)
    public OfferView copy(OfferId original) {
        return add(beginning(original));
    }

    /** What a new offer begins with that is to be like an offer in any state. */
    @Requires(Permission.WRITE_OFFERS)
    public OfferContent beginning(OfferId original) {
        return own.get(original).content().renewed(own.today());
    }

    /** Throws a draft away, which nobody else has ever seen. */
    @Requires(Permission.WRITE_OFFERS)
    public void discard(OfferId id, int version) {
        Offer offer = own.get(id, version);
        offer.requireDraft(own.today());
        offers.remove(offer);
        own.record(offer, "offer.discarded");
    }

    /** Changes a draft, or corrects an open offer whose words need no reason. */
    @Requires(Permission.WRITE_OFFERS)
    public OfferView edit(OfferId id, int version, OfferContent content) {
        return edit(id, version, content, null);
    }

    /**
     * Changes a draft, or corrects an open offer.
     *
     * @param wordingReason why words stay that name a protected criterion; only asked for what others can read
     */
    @Requires(Permission.WRITE_OFFERS)
    public OfferView edit(OfferId id, int version, OfferContent content, @Nullable String wordingReason) {
        Offer offer = own.get(id, version);
        checks.valid(content, offer.serves());
        offer.rewrite(content, own.today());
        if (offer.status(own.today()).isOpen()) {
            publication.mayBeRead(offer, content, wordingReason);
        }
        OfferView view = own.saved(offer, "offer.edited");
        if (view.status().isOpen()) {
            edited.fire(new OfferEdited(id, own.employer(), view.status()));
        }
        return view;
    }

    /**
     * Lets people react longer.
     *
     * @param wordingReason why words stay that name a protected criterion
     * @throws Problem.Invalid if people could react longer before
     */
    @Requires(Permission.WRITE_OFFERS)
    public OfferView extend(OfferId id, int version, LocalDate lastDay, @Nullable String wordingReason) {
        OfferContent content = own.get(id, version).content();
        if (lastDay.isBefore(content.validThrough())) {
            throw Problem.invalid("lastDay", "offer-extend", content.validThrough());
        }
        return edit(id, version, content.until(lastDay), wordingReason);
    }

    /**
     * The words that would ask for a reason if an offer with this content were public.
     *
     * @throws Problem.Invalid if no reason could let it go public
     */
    @Requires(Permission.WRITE_OFFERS)
    public List<Finding> unexplained(OfferId id, OfferContent content) {
        Offer offer = own.get(id);
        return publication.unexplained(offer, checks.valid(content, offer.serves()));
    }

    /** The employer's offers, newest first; those in one state, or all that are not archived. */
    @Requires(Permission.READ_OWN_OFFERS)
    public Page<OfferSummary> offers(Optional<OfferStatus> status, PageRequest page) {
        Page<Offer> found = offers.list(own.employer(), status, own.today(), page);
        return new Page<>(own.summaries(found.items()), page, found.total());
    }

    @Requires(Permission.READ_OWN_OFFERS)
    public OfferView offer(OfferId id) {
        return own.get(id).view(own.today());
    }

    /** What a new offer most likely says too, by the latest ones, or by the organisation where there are none. */
    @Requires(Permission.WRITE_OFFERS)
    public OfferDefaults usual(Language reader) {
        List<OfferContent> latest = offers.list(own.employer(), Optional.empty(), own.today(), LATEST)
                .map(Offer::content)
                .items();
        return latest.isEmpty() ? first.defaults(reader) : OfferDefaults.of(latest);
    }

    /** What the employer wrote in some of its offers; those of others are not among them. */
    @Requires(Permission.READ_OWN_OFFERS)
    public Map<OfferId, OfferContent> contents(Collection<OfferId> wanted) {
        return offers.all(own.employer(), wanted).stream().collect(Collectors.toMap(Offer::id, Offer::content));
    }

    /** The open offers that end within a week, the first to end first. */
    @Requires(Permission.READ_OWN_OFFERS)
    public List<OfferSummary> endingSoon() {
        LocalDate today = own.today();
        return own.summaries(offers.endingBy(own.employer(), today, today.plusDays(DAYS_OF_WARNING)));
    }

    private OfferView add(OfferContent content) {
        Offer offer = new Offer(own.employer(), content, own.now());
        offers.add(offer);
        return own.saved(offer, "offer.drafted");
    }
}
