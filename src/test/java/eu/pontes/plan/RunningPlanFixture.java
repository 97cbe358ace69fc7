package eu.pontes.plan;

import eu.pontes.charter.Charter;
import eu.pontes.charter.CharterService;
import eu.pontes.charter.SignCharter;
import eu.pontes.identity.Caller;
import eu.pontes.identity.Callers;
import eu.pontes.kernel.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;

/** Brings the plan of an employer into any state, through the doors that people use. */
@ApplicationScoped
class RunningPlanFixture {

    private final Callers callers;
    private final CharterService charters;
    private final PlanService plans;
    private final EntrustedPlanService entrusted;
    private final EntityManager entities;

    @Inject
    RunningPlanFixture(
            Callers callers,
            CharterService charters,
            PlanService plans,
            EntrustedPlanService entrusted,
            EntityManager entities) {
        this.callers = callers;
        this.charters = charters;
        this.plans = plans;
        this.entrusted = entrusted;
        this.entities = entities;
    }

    PlanId draft(Caller employer, Caller service) {
        return callers.as(employer, () -> {
            PlanId id = plans.draft(PlanFixture.draftFor(service.organisation()));
            plans.addConsultation(id, PlanFixture.consultation(ConsultedBody.WORKS_COUNCIL, Opinion.BACKS));
            plans.writeSupport(id, version(id), PlanFixture.support(3));
            plans.writeAgreement(id, version(id), PlanFixture.agreement());
            plans.writeStateOfPlay(id, version(id), PlanFixture.stateOfPlay());
            PlanFixture.objectives().forEach(objective -> plans.addObjective(id, objective));
            plans.addAction(id, PlanFixture.action());
            return id;
        });
    }

    void sign(Caller employer) {
        callers.as(employer, () -> {
            Charter charter = charters.inForce(Language.NL);
            return charters.sign(new SignCharter(
                    charter.version(), Language.NL, charter.sha256(), "Emma Proef", "Zaakvoerder", true));
        });
    }

    void submit(Caller employer, PlanId id) {
        sign(employer);
        callers.as(employer, () -> {
            plans.submit(id, version(id));
            return id;
        });
    }

    void approve(Caller service, PlanId id) {
        decide(service, () -> entrusted.approve(id, entrusted.plan(id).version()));
    }

    void evaluate(Caller service, PlanId id) {
        decide(service, () -> entrusted.markEvaluated(id, entrusted.plan(id).version()));
    }

    PlanId running(Caller employer, Caller service) {
        PlanId id = draft(employer, service);
        submit(employer, id);
        approve(service, id);
        return id;
    }

    /** For what only the database itself can refuse, and for what it holds. */
    @Transactional
    <T> T inDatabase(Supplier<T> work) {
        return work.get();
    }

    EntityManager entities() {
        return entities;
    }

    private void decide(Caller service, Runnable decision) {
        callers.as(service, () -> {
            decision.run();
            return true;
        });
    }

    private int version(PlanId id) {
        return plans.plan(id).version();
    }
}
