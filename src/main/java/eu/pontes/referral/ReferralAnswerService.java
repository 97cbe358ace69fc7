package eu.pontes.referral;

import eu.pontes.audit.AuditTrail;
import eu.pontes.audit.Subject;
import eu.pontes.identity.Callers;
import eu.pontes.identity.OrganisationService;
import eu.pontes.identity.OrganisationSummary;
import eu.pontes.identity.Permission;
import eu.pontes.identity.Requires;
import eu.pontes.kernel.Page;
import eu.pontes.kernel.PageRequest;
import eu.pontes.kernel.TenantId;
import eu.pontes.platform.validation.Checks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The employer's door: it reads the candidates proposed to it and answers. */
@ApplicationScoped
@Transactional
public class ReferralAnswerService {

    private final Referrals referrals;
    private final Places places;
    private final PlacementTargets targets;
    private final Event<CandidatePlaced> placed;
    private final Event<ReferralMoved> moved;
    private final OrganisationService organisations;
    private final Callers callers;
    private final Checks checks;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    ReferralAnswerService(
            Referrals referrals,
            Places places,
            PlacementTargets targets,
            Event<CandidatePlaced> placed,
            Event<ReferralMoved> moved,
            OrganisationService organisations,
            Callers callers,
            Checks checks,
            AuditTrail trail,
            Clock clock) {
        this.referrals = referrals;
        this.places = places;
        this.targets = targets;
        this.placed = placed;
        this.moved = moved;
        this.organisations = organisations;
        this.callers = callers;
        this.checks = checks;
        this.trail = trail;
        this.clock = clock;
    }

    /** What desks proposed to the caller's employer, the newest first. */
    @Requires(Permission.READ_OWN_REFERRALS)
    public Page<ReceivedReferral> referrals(Optional<ReferralStatus> status, PageRequest request) {
        Page<Referral> page = referrals.pageOfEmployer(callers.current().organisation(), status, request);
        List<TenantId> desks = page.items().stream().map(Referral::desk).toList();
        Map<TenantId, OrganisationSummary> names = organisations.organisations(desks);
        return page.map(referral -> referral.forEmployer(
                Objects.requireNonNull(names.get(referral.desk())).name()));
    }

    @Requires(Permission.READ_OWN_REFERRALS)
    public ReceivedReferral referral(ReferralId id) {
        Referral referral = own(id);
        return referral.forEmployer(organisations.organisation(referral.desk()).name());
    }

    /** How many proposals wait for a first answer. */
    @Requires(Permission.READ_OWN_REFERRALS)
    public long unanswered() {
        return referrals.unanswered(callers.current().organisation());
    }

    /** The plan objective that a placement counted for; nothing if it did not take place or counted for none. */
    @Requires(Permission.READ_OWN_REFERRALS)
    public Optional<String> countedFor(ReferralId id) {
        return targets.movedBy(own(id).employer(), id);
    }

    /** Invites the candidate. */
    @Requires(Permission.ANSWER_REFERRALS)
    public void accept(ReferralId id, int version) {
        Referral referral = own(id).at(version);
        referral.requireMove(ReferralStatus.ACCEPTED);
        places.nextFree(referral.employer(), referral.offer());
        referral.accept(clock.instant());
        saved(referral, "referral.accepted");
    }

    @Requires(Permission.ANSWER_REFERRALS)
    public void decline(ReferralId id, DeclineReferral command) {
        DeclineReferral valid = checks.valid(command);
        Refusal refusal = new Refusal(valid.reason(), valid.comment());
        Referral referral = own(id).at(valid.version());
        referral.decline(refusal, clock.instant());
        saved(referral, "referral.declined");
    }

    /** Confirms that the candidate starts; what listens to this saves in the same transaction or undoes it. */
    @Requires(Permission.ANSWER_REFERRALS)
    public void confirmPlacement(ReferralId id, ConfirmPlacement command) {
        LocalDate startsOn = checks.valid(command).startsOn();
        Referral referral = own(id).at(command.version());
        referral.requireMove(ReferralStatus.PLACED);
        StartDate.check(startsOn, referral.proposedAt(), clock);
        int place = places.nextFree(referral.employer(), referral.offer());
        referral.place(startsOn, place, clock.instant());
        saved(referral, "referral.placed");
        placed.fire(
                new CandidatePlaced(id, referral.offer(), referral.employer(), startsOn, referral.countsForTarget()));
    }

    private Referral own(ReferralId id) {
        return referrals.ofEmployer(callers.current().organisation(), id);
    }

    private void saved(Referral referral, String action) {
        referrals.flush("place-meanwhile");
        trail.record(
                referral.desk(), action, new Subject("referral", referral.id().value()));
        moved.fire(referral.moved());
    }
}
