package eu.pontes.referral;

import eu.pontes.charter.Charter;
import eu.pontes.charter.CharterService;
import eu.pontes.charter.SignCharter;
import eu.pontes.identity.Caller;
import eu.pontes.identity.Callers;
import eu.pontes.kernel.Language;
import eu.pontes.plan.ConsultedBody;
import eu.pontes.plan.DraftPlan;
import eu.pontes.plan.EntrustedPlanService;
import eu.pontes.plan.LawfulBasis;
import eu.pontes.plan.ObjectiveId;
import eu.pontes.plan.Opinion;
import eu.pontes.plan.PlanId;
import eu.pontes.plan.PlanService;
import eu.pontes.plan.Reading;
import eu.pontes.plan.Voice;
import eu.pontes.plan.WriteAction;
import eu.pontes.plan.WriteAgreement;
import eu.pontes.plan.WriteConsultation;
import eu.pontes.plan.WriteObjective;
import eu.pontes.plan.WriteReservation;
import eu.pontes.plan.WriteStateOfPlay;
import eu.pontes.plan.WriteSupport;
import eu.pontes.programme.ProgrammeService;
import eu.pontes.support.Actors;
import eu.pontes.vacancy.ContentFixture;
import eu.pontes.vacancy.OfferContent;
import eu.pontes.vacancy.OfferId;
import eu.pontes.vacancy.OfferService;
import eu.pontes.vacancy.OfferView;
import eu.pontes.vacancy.PublicationService;
import eu.pontes.vacancy.PublishOffer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An employer with a running plan and an open offer, and a desk that proposes candidates for it. */
@ApplicationScoped
public class PlacementFixture {

    private static final WriteSupport.Seat SEAT = new WriteSupport.Seat("Baker", Voice.WORKERS);

    private final Callers callers;
    private final Actors actors;
    private final CharterService charters;
    private final ProgrammeService programme;
    private final PlanService plans;
    private final EntrustedPlanService entrusted;
    private final OfferService offers;
    private final PublicationService publication;
    private final ReferralService referrals;
    private final ReferralAnswerService answers;
    private final Clock clock;

    @Inject
    PlacementFixture(
            Callers callers,
            Actors actors,
            CharterService charters,
            ProgrammeService programme,
            PlanService plans,
            EntrustedPlanService entrusted,
            OfferService offers,
            PublicationService publication,
            ReferralService referrals,
            ReferralAnswerService answers,
            Clock clock) {
        this.callers = callers;
        this.actors = actors;
        this.charters = charters;
        this.programme = programme;
        this.plans = plans;
        this.entrusted = entrusted;
        this.offers = offers;
        this.publication = publication;
        this.referrals = referrals;
        this.answers = answers;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public <T> T as(Caller caller, Supplier<T> work) {
        return callers.as(caller, work);
    }

    public void doAs(Caller caller, Runnable work) {
        callers.as(caller, () -> {
            work.run();
            return true;
        });
    }

    /** A plan with one objective that counts people. */
    public record RunningPlan(PlanId plan, ObjectiveId objective) {}

    public RunningPlan runningPlan(Caller employer) {
        return runningPlan(employer, null);
    }

    /** The same, where places may be kept for the group of the objective under an approval. */
    public RunningPlan runningPlan(Caller employer, @Nullable WriteReservation approval) {
        Caller service = actors.service("Dienst Proef");
        RunningPlan submitted = as(employer, () -> {
            sign(employer);
            return submittedPlan(service, approval);
        });
        doAs(
                service,
                () -> entrusted.approve(
                        submitted.plan(), entrusted.plan(submitted.plan()).version()));
        return submitted;
    }

    /** How many people the objective counts now. */
    public int counted(Caller employer, RunningPlan running) {
        return as(employer, () -> plans.plan(running.plan()))
                .objective(running.objective())
                .orElseThrow()
                .progress()
                .current()
                .intValueExact();
    }

    public OfferId openOffer(Caller employer, int places, @Nullable ObjectiveId objective) {
        return as(employer, () -> {
            sign(employer);
            OfferView draft = offers.draft(content(places, objective));
            return publication
                    .publish(draft.id(), draft.version(), new PublishOffer(null, null, true))
                    .id();
        });
    }

    public void close(Caller employer, OfferId offer) {
        doAs(employer, () -> publication.close(offer, offers.offer(offer).version()));
    }

    public ReferralId proposed(Caller desk, OfferId offer, String caseNumber) {
        return as(
                desk,
                () -> referrals.propose(offer, new ProposeCandidate("AB", caseNumber, "Baked for ten years", true)));
    }

    public ReferralId invited(Caller desk, Caller employer, OfferId offer, String caseNumber) {
        ReferralId id = proposed(desk, offer, caseNumber);
        doAs(employer, () -> answers.accept(id, answers.referral(id).version()));
        return id;
    }

    /** Confirms the start for today as somebody would who has just opened the page. */
    public void place(Caller employer, ReferralId id) {
        doAs(
                employer,
                () -> answers.confirmPlacement(
                        id, new ConfirmPlacement(answers.referral(id).version(), today())));
    }

    private RunningPlan submittedPlan(Caller service, @Nullable WriteReservation approval) {
        LocalDate from = today();
        UUID type = programme.planTypes(from, Language.NL).get(0).id();
        PlanId plan = plans.draft(new DraftPlan("Plan Proef", type, service.organisation(), from, from.plusMonths(12)));
        plans.addConsultation(plan, new WriteConsultation(ConsultedBody.STAFF, from, Opinion.BACKS, ""));
        plans.writeSupport(plan, version(plan), new WriteSupport(Collections.nCopies(3, SEAT)));
        plans.writeAgreement(plan, version(plan), new WriteAgreement(from, "Owner"));
        plans.writeStateOfPlay(
                plan,
                version(plan),
                new WriteStateOfPlay(from, 40, LawfulBasis.PERSONNEL_REGISTER, "", Map.of("YOUNG", 9)));
        ObjectiveId objective = plans.addObjective(
                plan,
                new WriteObjective(
                        "RECRUITMENT",
                        "YOUNG",
                        "Three young bakers",
                        "COUNT",
                        Reading.of(BigDecimal.ZERO),
                        from,
                        BigDecimal.valueOf(3),
                        from.plusMonths(6),
                        "Emma",
                        approval));
        plans.addAction(
                plan, new WriteAction("Ask the desks", "Emma", from, from.plusMonths(2), BigDecimal.ZERO, objective));
        plans.submit(plan, version(plan));
        return new RunningPlan(plan, objective);
    }

    private int version(PlanId plan) {
        return plans.plan(plan).version();
    }

    /** Only who signed the charter publishes offers and hands in plans. */
    private void sign(Caller employer) {
        if (charters.hasSigned(employer.organisation())) {
            return;
        }
        Charter charter = charters.inForce(Language.NL);
        charters.sign(
                new SignCharter(charter.version(), Language.NL, charter.sha256(), "Emma Proef", "Director", true));
    }

    private OfferContent content(int places, @Nullable ObjectiveId objective) {
        ContentFixture content =
                new ContentFixture(today()).title("Baker").terms(ContentFixture.terms("38", null, null, places));
        return objective == null
                ? content.build()
                : content.objective(objective.value()).build();
    }
}
