package eu.pontes.plan;

import eu.pontes.kernel.TenantId;
import eu.pontes.programme.Indicator;
import eu.pontes.programme.IndicatorFixture;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** A plan that is complete unless a test says otherwise. */
final class PlanFixture {

    static final TenantId EMPLOYER = TenantId.of("0190b000-0000-7000-8000-000000000001");
    static final TenantId SERVICE = TenantId.of("0190b000-0000-7000-8000-000000000002");
    static final UUID GLOBAL = UUID.fromString("0190a000-0000-7000-8000-000000000002");
    static final UUID PROGRAMME_VERSION = UUID.fromString("0190a000-0000-7000-8000-000000000101");
    static final LocalDate FIRST_DAY = LocalDate.of(2027, 1, 1);
    static final LocalDate LAST_DAY = LocalDate.of(2028, 12, 31);
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    static final ObjectiveTerms TERMS = new ObjectiveTerms(IndicatorFixture.COUNT, 36);
    static final Preparation PREPARED = new Preparation(true, false);

    private PlanFixture() {}

    static DraftPlan draft() {
        return new DraftPlan("More newcomers in the kitchen", GLOBAL, SERVICE, FIRST_DAY, LAST_DAY);
    }

    static DraftPlan draftFor(TenantId service) {
        return new DraftPlan("More newcomers in the kitchen", GLOBAL, service, FIRST_DAY, LAST_DAY);
    }

    static WriteStateOfPlay stateOfPlay() {
        return stateOfPlayOn(LawfulBasis.ORDER_7_MAY_2009);
    }

    static WriteStateOfPlay stateOfPlayOn(LawfulBasis basis) {
        return new WriteStateOfPlay(
                LocalDate.of(2026, 10, 1),
                186,
                basis,
                "From the personnel register",
                Map.of("ORIGIN", 41, "YOUNG", 23));
    }

    static WriteConsultation consultation(ConsultedBody body, Opinion opinion) {
        return new WriteConsultation(body, LocalDate.of(2026, 9, 3), opinion, "");
    }

    static WriteSupport support(int seats) {
        return new WriteSupport(Collections.nCopies(seats, new WriteSupport.Seat("Shift leader", Voice.WORKERS)));
    }

    static WriteAgreement agreement() {
        return new WriteAgreement(LocalDate.of(2026, 10, 20), "Board of directors");
    }

    static WriteObjective objective(Indicator indicator, String baseline, String target) {
        return objective(indicator, Reading.of(new BigDecimal(baseline)), target);
    }

    static WriteObjective objective(Indicator indicator, Reading baseline, String target) {
        return new WriteObjective(
                "RECRUITMENT",
                "ORIGIN",
                "Eight newcomers work in our kitchens",
                indicator.code(),
                baseline,
                LocalDate.of(2026, 10, 1),
                new BigDecimal(target),
                LocalDate.of(2028, 6, 30),
                "Head of personnel",
                null);
    }

    /** One in each domain, as a global plan asks. */
    static List<WriteObjective> objectives() {
        return Stream.of("RECRUITMENT", "PERSONNEL", "INTERNAL_COMMUNICATION", "EXTERNAL_POSITIONING")
                .map(PlanFixture::objectiveIn)
                .toList();
    }

    static WriteObjective objectiveIn(String domain) {
        WriteObjective content = objective();
        return new WriteObjective(
                domain,
                content.targetGroup(),
                content.statement(),
                content.indicator(),
                content.baseline(),
                content.baselineOn(),
                content.target(),
                content.deadline(),
                content.owner(),
                content.reservation());
    }

    static WriteObjective objective() {
        return objective(IndicatorFixture.COUNT, "3", "8");
    }

    static WriteAction action() {
        return new WriteAction(
                "Language coaching on the work floor",
                "Kitchen manager",
                FIRST_DAY,
                LocalDate.of(2027, 12, 31),
                new BigDecimal("4500.50"),
                null);
    }

    /** An action for which the employer asks a subsidy. */
    static WriteAction subsidised(String cost, String eligible, String asked) {
        return new WriteAction(
                "Language coaching on the work floor",
                "Kitchen manager",
                FIRST_DAY,
                LAST_DAY,
                new BigDecimal(cost),
                new BigDecimal(eligible),
                new BigDecimal(asked),
                true,
                null,
                null);
    }

    static WriteAction copiedFrom(String measure) {
        return new WriteAction(
                "A godmother or godfather for every new colleague",
                "Kitchen manager",
                FIRST_DAY,
                LAST_DAY,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                false,
                null,
                measure);
    }

    static DiversityPlan empty() {
        return new DiversityPlan(EMPLOYER, draft(), PROGRAMME_VERSION, NOW);
    }

    static DiversityPlan complete() {
        DiversityPlan plan = empty();
        plan.add(consultation(ConsultedBody.WORKS_COUNCIL, Opinion.BACKS), TODAY);
        plan.support(support(WriteSupport.FEWEST));
        plan.agree(agreement(), TODAY);
        plan.describeStateOfPlay(stateOfPlay());
        plan.add(objective(), TERMS);
        plan.add(action());
        return plan;
    }

    static DiversityPlan in(PlanStatus status) {
        DiversityPlan plan = complete();
        if (status == PlanStatus.DRAFT) {
            return plan;
        }
        plan.submit(PREPARED, List.of(), NOW);
        switch (status) {
            case DRAFT, SUBMITTED -> {}
            case CHANGES_REQUESTED -> plan.requestChanges();
            case APPROVED -> plan.approve();
            case EVALUATED -> {
                plan.approve();
                plan.markEvaluated();
            }
        }
        return plan;
    }

    static RecordProgress report(Objective objective, String day, String value) {
        return new RecordProgress(objective.id(), LocalDate.parse(day), Reading.of(new BigDecimal(value)), "");
    }
}
