package eu.pontes.referral;

import eu.pontes.audit.AuditTrail;
import eu.pontes.audit.Subject;
import eu.pontes.identity.Callers;
import eu.pontes.identity.OrganisationService;
import eu.pontes.identity.OrganisationSummary;
import eu.pontes.identity.Permission;
import eu.pontes.identity.Requires;
import eu.pontes.jobdesk.CandidateService;
import eu.pontes.jobdesk.CandidateSummary;
import eu.pontes.jobdesk.RegisterCandidate;
import eu.pontes.kernel.Page;
import eu.pontes.kernel.PageRequest;
import eu.pontes.kernel.Problem;
import eu.pontes.kernel.TenantId;
import eu.pontes.platform.validation.Checks;
import eu.pontes.vacancy.OfferId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The desk's door: it proposes candidates, follows what employers answer, and withdraws. */
@ApplicationScoped
@Transactional
public class ReferralService {

    private static final Duration RECENT = Duration.ofDays(7);

    private final Referrals referrals;
    private final Places places;
    private final CandidateService candidates;
    private final OrganisationService organisations;
    private final Event<ReferralMoved> moved;
    private final Callers callers;
    private final Checks checks;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    ReferralService(
            Referrals referrals,
            Places places,
            CandidateService candidates,
            OrganisationService organisations,
            Event<ReferralMoved> moved,
            Callers callers,
            Checks checks,
            AuditTrail trail,
            Clock clock) {
        this.referrals = referrals;
        this.places = places;
        this.candidates = candidates;
        this.organisations = organisations;
        this.moved = moved;
        this.callers = callers;
        this.checks = checks;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Proposes a candidate for an open offer that has a free place.
     *
     * @throws Problem.Conflict if the offer takes nobody, or this candidate was proposed for it before
     */
    @Requires(Permission.REFER_CANDIDATES)
    public ReferralId propose(OfferId offer, ProposeCandidate command) {
        ProposeCandidate valid = checks.valid(command);
        TenantId desk = callers.current().organisation();
        ReferredOffer open = places.openOffer(offer, valid.countsForTarget());
        CandidateSummary candidate = candidates.register(new RegisterCandidate(valid.initials(), valid.caseNumber()));
        if (referrals.exists(desk, offer, candidate.id())) {
            throw Problem.conflict("referral-twice");
        }
        Introduction introduction = new Introduction(valid.motivation().strip(), valid.countsForTarget());
        Referral referral = new Referral(desk, open, candidate, introduction, clock.instant());
        referrals.add(referral);
        trail.record(
                desk, "referral.proposed", new Subject("referral", referral.id().value()));
        moved.fire(referral.moved());
        return referral.id();
    }

    @Requires(Permission.REFER_CANDIDATES)
    public void withdraw(ReferralId id, int version) {
        TenantId desk = callers.current().organisation();
        Referral referral = referrals.ofDesk(desk, id).at(version);
        referral.withdraw();
        referrals.flush("stale");
        trail.record(desk, "referral.withdrawn", new Subject("referral", id.value()));
        moved.fire(referral.moved());
    }

    /** The desk's own referrals, the newest first. */
    @Requires(Permission.READ_DESK_REFERRALS)
    public Page<DeskReferral> referrals(Optional<ReferralStatus> status, PageRequest request) {
        TenantId desk = callers.current().organisation();
        Page<Referral> page = referrals.pageOfDesk(desk, status, request);
        List<TenantId> employers = page.items().stream().map(Referral::employer).toList();
        Map<TenantId, OrganisationSummary> names = organisations.organisations(employers);
        return page.map(referral -> referral.forDesk(
                Objects.requireNonNull(names.get(referral.employer())).name()));
    }

    @Requires(Permission.READ_DESK_REFERRALS)
    public DeskReferral referral(ReferralId id) {
        Referral referral = referrals.ofDesk(callers.current().organisation(), id);
        return referral.forDesk(organisations.organisation(referral.employer()).name());
    }

    /** How far the desk's referrals came, all together. */
    @Requires(Permission.READ_DESK_REFERRALS)
    public DeskFunnel funnel() {
        return referrals.funnel(callers.current().organisation());
    }

    /** How many answers came in during the last seven days. */
    @Requires(Permission.READ_DESK_REFERRALS)
    public long recentAnswers() {
        return referrals.answeredSince(
                callers.current().organisation(), clock.instant().minus(RECENT));
    }
}
