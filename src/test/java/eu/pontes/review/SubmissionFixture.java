package eu.pontes.review;

import eu.pontes.charter.Charter;
import eu.pontes.charter.CharterService;
import eu.pontes.charter.SignCharter;
import eu.pontes.identity.Caller;
import eu.pontes.identity.Callers;
import eu.pontes.kernel.Language;
import eu.pontes.plan.ConsultedBody;
import eu.pontes.plan.DraftPlan;
import eu.pontes.plan.LawfulBasis;
import eu.pontes.plan.Opinion;
import eu.pontes.plan.PlanId;
import eu.pontes.plan.PlanService;
import eu.pontes.plan.Reading;
import eu.pontes.plan.Voice;
import eu.pontes.plan.WriteAction;
import eu.pontes.plan.WriteAgreement;
import eu.pontes.plan.WriteConsultation;
import eu.pontes.plan.WriteObjective;
import eu.pontes.plan.WriteStateOfPlay;
import eu.pontes.plan.WriteSupport;
import eu.pontes.programme.ProgrammeService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;

/** Brings a plan as far as a consultant's desk, through the doors that an employer uses. */
@ApplicationScoped
public class SubmissionFixture {

    private static final WriteSupport.Seat SEAT = new WriteSupport.Seat("Ploegbaas", Voice.WORKERS);

    private final Callers callers;
    private final CharterService charters;
    private final ProgrammeService programme;
    private final PlanService plans;
    private final EntityManager entities;
    private final LocalDate today;

    @Inject
    SubmissionFixture(
            Callers callers,
            CharterService charters,
            ProgrammeService programme,
            PlanService plans,
            EntityManager entities,
            Clock clock) {
        this.callers = callers;
        this.charters = charters;
        this.programme = programme;
        this.plans = plans;
        this.entities = entities;
        this.today = LocalDate.now(clock);
    }

    /** A plan with one objective and one action, handed in to a service. */
    public PlanId submitted(Caller employer, Caller consultant) {
        return callers.as(employer, () -> {
            sign();
            PlanId plan = draft(consultant);
            plans.submit(plan, version(plan));
            return plan;
        });
    }

    public void submitAgain(Caller employer, PlanId plan) {
        callers.as(employer, () -> {
            plans.submit(plan, version(plan));
            return plan;
        });
    }

    /** For what only the database itself can refuse. */
    @Transactional
    public int execute(String sql, Object... arguments) {
        var query = entities.createNativeQuery(sql);
        for (int i = 0; i < arguments.length; i++) {
            query.setParameter(i + 1, arguments[i]);
        }
        return query.executeUpdate();
    }

    private void sign() {
        Charter charter = charters.inForce(Language.NL);
        charters.sign(new SignCharter(
                charter.version(), Language.NL, charter.sha256(), "Emma Janssens", "zaakvoerder", true));
    }

    private PlanId draft(Caller consultant) {
        UUID type = programme.planTypes(today, Language.NL).get(0).id();
        PlanId plan = plans.draft(
                new DraftPlan("Iedereen aan de oven", type, consultant.organisation(), today, today.plusMonths(12)));
        plans.addConsultation(
                plan, new WriteConsultation(ConsultedBody.WORKS_COUNCIL, today.minusMonths(2), Opinion.BACKS, ""));
        plans.writeSupport(plan, version(plan), new WriteSupport(Collections.nCopies(3, SEAT)));
        plans.writeAgreement(plan, version(plan), new WriteAgreement(today, "Zaakvoerder"));
        plans.writeStateOfPlay(
                plan,
                version(plan),
                new WriteStateOfPlay(
                        today.minusMonths(1), 40, LawfulBasis.ORDER_7_MAY_2009, "Geteld.", Map.of("YOUNG", 9)));
        plans.addObjective(plan, objective());
        plans.addAction(
                plan,
                new WriteAction(
                        "Vacatures screenen",
                        "Emma Janssens",
                        today.plusDays(10),
                        today.plusMonths(3),
                        BigDecimal.valueOf(500),
                        null));
        return plan;
    }

    private WriteObjective objective() {
        return new WriteObjective(
                "RECRUITMENT",
                "ORIGIN",
                "Acht nieuwkomers in dienst",
                "COUNT",
                Reading.of(BigDecimal.ZERO),
                today.minusMonths(1),
                BigDecimal.valueOf(8),
                today.plusMonths(10),
                "Emma Janssens",
                null);
    }

    private int version(PlanId plan) {
        return plans.plan(plan).version();
    }
}
