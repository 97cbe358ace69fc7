package eu.pontes.vacancy;

import eu.pontes.charter.CharterService;
import eu.pontes.identity.Permission;
import eu.pontes.identity.Requires;
import eu.pontes.kernel.Problem;
import eu.pontes.platform.time.WorkingDays;
import eu.pontes.platform.validation.Checks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The employer's door to the life of its offers: what others get to see, and until when. */
@ApplicationScoped
@Transactional
public class PublicationService {

    private final OwnOffers own;
    private final OfferTwins twins;
    private final PublicationChecks checks;
    private final Checks commands;
    private final CharterService charters;
    private final WorkingDays workingDays;
    private final Event<OfferPublished> published;
    private final Event<OfferClosed> closed;

    @Inject
    PublicationService(
            OwnOffers own,
            OfferTwins twins,
            PublicationChecks checks,
            Checks commands,
            CharterService charters,
            WorkingDays workingDays,
            Event<OfferPublished> published,
            Event<OfferClosed> closed) {
        this.own = own;
        this.twins = twins;
        this.checks = checks;
        this.commands = commands;
        this.charters = charters;
        this.workingDays = workingDays;
        this.published = published;
        this.closed = closed;
    }

    /** Puts a draft on the public pages at once, if nothing about it asks for an explanation. */
    @Requires(Permission.WRITE_OFFERS)
    public OfferView publish(OfferId id, int version) {
        return publish(id, version, PublishOffer.AT_ONCE);
    }

    /**
     * Puts a draft on the public pages, or first where only job desks read.
     *
     * @throws Problem.Conflict if the charter is not signed, or another open offer says the same
     * @throws Problem.Invalid if the content may not go public as it is
     */
    @Requires(Permission.WRITE_OFFERS)
    public OfferView publish(OfferId id, int version, PublishOffer command) {
        commands.valid(command);
        Offer offer = own.get(id, version);
        checks.mustSayWhomToAsk(offer);
        Integer headStart = command.headStart();
        offer.publish(own.now(), own.today(), headStart == null ? null : workingDays.after(own.today(), headStart));
        mustHaveSigned();
        checks.mayBeRead(offer, Optional.empty(), command.wordingReason());
        if (!command.despiteTwins()) {
            twins.of(offer).stream().findFirst().ifPresent(twin -> {
                throw Problem.conflict("vacancy-twin", twin.content().title());
            });
        }
        OfferView view = own.saved(offer, "offer.published");
        published.fire(new OfferPublished(id, own.employer(), view.status()));
        return view;
    }

    /** The employer's other open offers that say the same as this one would. */
    @Requires(Permission.WRITE_OFFERS)
    public List<OfferSummary> twins(OfferId id) {
        return own.summaries(twins.of(own.get(id)));
    }

    /**
     * Shows an offer to everybody at once that had a head start, was suspended, or was thought to be filled.
     *
     * @param wordingReason why words stay that name a protected criterion
     */
    @Requires(Permission.WRITE_OFFERS)
    public OfferView reopen(OfferId id, int version, @Nullable String wordingReason) {
        Offer offer = own.get(id, version);
        offer.reopen(own.today());
        mustHaveSigned();
        checks.mayBeRead(offer, offer.serves(), wordingReason);
        OfferView view = own.saved(offer, "offer.reopened");
        published.fire(new OfferPublished(id, own.employer(), view.status()));
        return view;
    }

    /** Takes an open offer off the public pages until it is reopened. */
    @Requires(Permission.WRITE_OFFERS)
    public OfferView suspend(OfferId id, int version) {
        Offer offer = own.get(id, version);
        offer.suspend(own.today());
        return taken(offer, "offer.suspended");
    }

    /** Takes an offer off the public pages because whoever was wanted was found. */
    @Requires(Permission.WRITE_OFFERS)
    public OfferView fill(OfferId id, int version) {
        Offer offer = own.get(id, version);
        offer.fill(own.now(), own.today());
        return taken(offer, "offer.filled");
    }

    /** Takes an offer off the public pages for good. */
    @Requires(Permission.WRITE_OFFERS)
    public OfferView close(OfferId id, int version) {
        Offer offer = own.get(id, version);
        offer.close(own.now(), own.today());
        return taken(offer, "offer.closed");
    }

    /** Puts away an offer that has come to its end. */
    @Requires(Permission.WRITE_OFFERS)
    public OfferView archive(OfferId id, int version) {
        Offer offer = own.get(id, version);
        offer.archive(own.now(), own.today());
        return own.saved(offer, "offer.archived");
    }

    private OfferView taken(Offer offer, String action) {
        OfferView view = own.saved(offer, action);
        closed.fire(new OfferClosed(offer.id(), offer.employer(), view.status()));
        return view;
    }

    private void mustHaveSigned() {
        if (!charters.hasSigned(own.employer())) {
            throw Problem.conflict("vacancy-charter");
        }
    }
}
