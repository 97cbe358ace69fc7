package eu.pontes.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import eu.pontes.charter.Charter;
import eu.pontes.charter.CharterService;
import eu.pontes.charter.SignCharter;
import eu.pontes.identity.Caller;
import eu.pontes.identity.Callers;
import eu.pontes.kernel.FieldError;
import eu.pontes.kernel.Language;
import eu.pontes.kernel.PageRequest;
import eu.pontes.kernel.Problem;
import eu.pontes.support.Actors;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class PlanServiceIT {

    private static final PageRequest FIRST = PageRequest.first();

    @Inject
    PlanService plans;

    @Inject
    EntrustedPlanService entrusted;

    @Inject
    ProgressService progress;

    @Inject
    CharterService charters;

    @Inject
    Callers callers;

    @Inject
    Actors actors;

    @Inject
    PlanEventsFixture events;

    private Caller emma;
    private Caller service;

    @BeforeEach
    void anEmployerAndAService() {
        emma = actors.employer("Bakkerij Proef");
        service = actors.service("Dienst Proef");
    }

    @Test
    void aPlanIsReadAsItWasWritten() {
        PlanId id = complete();

        PlanView plan = read(id);

        assertThat(plan.status()).isEqualTo(PlanStatus.DRAFT);
        assertThat(plan.employerName()).isEqualTo("Bakkerij Proef");
        assertThat(plan.serviceName()).isEqualTo("Dienst Proef");
        assertThat(plan.planType().nl()).isEqualTo("Globaal plan");
        assertThat(plan.leadsToLabel()).isTrue();
        assertThat(plan.budget().cents()).isEqualTo(450050);
        assertThat(plan.stateOfPlay().orElseThrow().headcounts().groups())
                .extracting(Headcounts.Group::code, group -> group.people().people())
                .containsExactly(tuple("ORIGIN", Optional.of(41)), tuple("YOUNG", Optional.of(23)));
        assertThat(plan.objectives()).hasSize(4).first().satisfies(objective -> {
            assertThat(objective.domainName().en()).isEqualTo("Recruitment and selection");
            assertThat(objective.progress().target()).isEqualByComparingTo("8");
            assertThat(objective.fits()).isTrue();
        });
    }

    @Test
    void aStateOfPlayWrittenAgainReplacesTheFirst() {
        PlanId id = complete();
        edit(
                id,
                version -> plans.writeStateOfPlay(
                        id,
                        version,
                        new WriteStateOfPlay(
                                LocalDate.of(2026, 10, 2),
                                190,
                                LawfulBasis.ANONYMOUS_SURVEY,
                                "",
                                Map.of("YOUNG", 25))));

        Headcounts state = read(id).stateOfPlay().orElseThrow().headcounts();

        assertThat(state.workforce().people()).contains(190);
        assertThat(state.groups()).hasSize(1);
    }

    @Test
    void anIncompletePlanIsToldEverythingThatIsMissing() {
        PlanId id = as(emma, () -> plans.draft(PlanFixture.draftFor(service.organisation())));

        assertThat(invalid(() -> submit(id)))
                .extracting(FieldError::field)
                .containsExactlyElementsOf(
                        Stream.of(PlanStep.values()).map(PlanStep::field).toList());
        assertThat(read(id).status()).isEqualTo(PlanStatus.DRAFT);
    }

    @Test
    void aPlanGoesFromDraftToEvaluation() {
        PlanId id = complete();
        sign();

        submit(id);
        judge(() -> entrusted.requestChanges(id, entrusted.plan(id).version()));
        edit(id, version -> plans.addAction(id, PlanFixture.action()));
        submit(id);
        judge(() -> entrusted.approve(id, entrusted.plan(id).version()));
        judge(() -> entrusted.markEvaluated(id, entrusted.plan(id).version()));

        PlanView plan = read(id);
        assertThat(plan.status()).isEqualTo(PlanStatus.EVALUATED);
        assertThat(plan.round()).isEqualTo(2);
        assertThat(plan.submittedAt()).isPresent();
        assertThat(events.of(id))
                .containsExactly(
                        new PlanSubmitted(id, emma.organisation(), service.organisation(), 1),
                        new ChangesRequested(id, emma.organisation(), service.organisation()),
                        new PlanSubmitted(id, emma.organisation(), service.organisation(), 2),
                        new PlanApproved(id, emma.organisation(), service.organisation()));
    }

    @Test
    void anotherEmployerFindsNothingOfAPlan() {
        PlanId id = running();
        PlanView plan = read(id);
        int version = plan.version();
        ObjectiveId objective = plan.objectives().get(0).id();
        ActionId action = plan.actions().get(0).id();
        ConsultationId consultation = plan.groundwork().consultations().get(0).id();
        WriteConsultation backing = PlanFixture.consultation(ConsultedBody.STAFF, Opinion.BACKS);
        Caller olga = actors.employer("Andere Bakkerij");
        DraftPlan draft = PlanFixture.draftFor(service.organisation());
        RecordProgress report =
                new RecordProgress(objective, LocalDate.of(2026, 11, 1), Reading.of(BigDecimal.ONE), "");
        List<Runnable> calls = List.of(
                () -> plans.plan(id),
                () -> plans.redraft(id, version, draft),
                () -> plans.writeStateOfPlay(id, version, PlanFixture.stateOfPlay()),
                () -> plans.addConsultation(id, backing),
                () -> plans.changeConsultation(id, version, consultation, backing),
                () -> plans.removeConsultation(id, version, consultation),
                () -> plans.writeSupport(id, version, PlanFixture.support(4)),
                () -> plans.writeAgreement(id, version, PlanFixture.agreement()),
                () -> plans.addObjective(id, PlanFixture.objective()),
                () -> plans.changeObjective(id, version, objective, PlanFixture.objective()),
                () -> plans.removeObjective(id, version, objective),
                () -> plans.addAction(id, PlanFixture.action()),
                () -> plans.changeAction(id, version, action, PlanFixture.action()),
                () -> plans.removeAction(id, version, action),
                () -> plans.submit(id, version),
                () -> plans.recordProgress(id, report),
                () -> plans.objectiveLabel(objective),
                () -> progress.countPlacement(objective, LocalDate.of(2026, 11, 1), UUID.randomUUID()));

        assertThat(calls)
                .allSatisfy(
                        call -> assertThatThrownBy(() -> actors.run(olga, call)).isInstanceOf(Problem.NotFound.class));
        assertThat(as(olga, () -> plans.plans(FIRST)).items()).isEmpty();
        assertThat(as(olga, () -> plans.waiting())).isEmpty();
        assertThat(as(olga, () -> plans.linkableObjectives())).isEmpty();
    }

    @Test
    void anotherServiceFindsNothingOfAPlan() {
        PlanId id = running();
        int version = read(id).version();
        Caller olga = actors.service("Andere Dienst");
        List<Runnable> calls = List.of(
                () -> entrusted.plan(id),
                () -> entrusted.approve(id, version),
                () -> entrusted.requestChanges(id, version),
                () -> entrusted.markEvaluated(id, version));

        assertThat(calls)
                .allSatisfy(
                        call -> assertThatThrownBy(() -> actors.run(olga, call)).isInstanceOf(Problem.NotFound.class));
        assertThat(as(olga, () -> entrusted.plans(PlanFilter.all(), FIRST)).items())
                .isEmpty();
    }

    @Test
    void aServiceNeverSeesADraft() {
        PlanId id = complete();

        assertThatThrownBy(() -> as(service, () -> entrusted.plan(id))).isInstanceOf(Problem.NotFound.class);
        assertThat(as(service, () -> entrusted.plans(PlanFilter.all(), FIRST)).total())
                .isZero();
        assertThat(as(service, () -> entrusted.plans(PlanFilter.of(PlanStatus.DRAFT), FIRST))
                        .total())
                .isZero();
    }

    @Test
    void aServiceFiltersItsPlansByStatus() {
        PlanId id = running();

        assertThat(as(service, () -> entrusted.plans(PlanFilter.of(PlanStatus.APPROVED), FIRST))
                        .items())
                .extracting(PlanSummary::id)
                .containsExactly(id);
        assertThat(as(service, () -> entrusted.plans(PlanFilter.of(PlanStatus.SUBMITTED), FIRST))
                        .items())
                .isEmpty();
    }

    @Test
    void whoOnlyDraftsCannotHandIn() {
        PlanId id = complete();
        sign();
        Caller editor = actors.employerEditor(emma);
        Caller reader = actors.employerReader(emma);
        int version = read(id).version();

        assertThatThrownBy(() -> actors.run(editor, () -> plans.submit(id, version)))
                .isInstanceOf(Problem.Forbidden.class);
        assertThatThrownBy(() -> as(reader, () -> plans.addAction(id, PlanFixture.action())))
                .isInstanceOf(Problem.Forbidden.class);
        assertThat(as(reader, () -> plans.plan(id)).id()).isEqualTo(id);
    }

    @Test
    void aPlacementCountsOnceForAnObjectiveThatOffersCanServe() {
        PlanId id = running();
        ObjectiveChoice choice = as(emma, () -> plans.linkableObjectives()).get(0);
        UUID placement = UUID.randomUUID();
        LocalDate day = LocalDate.of(2027, 2, 1);

        boolean counted = as(emma, () -> progress.countPlacement(choice.id(), day, placement));
        boolean again = as(emma, () -> progress.countPlacement(choice.id(), day, placement));
        actors.run(
                emma,
                () -> plans.recordProgress(
                        id,
                        new RecordProgress(
                                choice.id(),
                                LocalDate.of(2026, 11, 1),
                                Reading.of(BigDecimal.valueOf(2)),
                                "Two cooks")));

        PlanView plan = read(id);
        assertThat(counted).isTrue();
        assertThat(again).isFalse();
        assertThat(plan.objectives().get(0).progress().current()).isEqualByComparingTo("6");
        assertThat(plan.progress())
                .extracting(ProgressView::source)
                .containsExactly(ProgressSource.MANUAL, ProgressSource.PLACEMENT);
        assertThat(as(emma, () -> plans.objectiveLabel(choice.id()))).isEqualTo(choice.label());
    }

    @Test
    void aPlanKeepsToItsTypeAndAnEmploymentService() {
        UUID consolidation = UUID.fromString("0190a000-0000-7000-8000-000000000004");
        DraftPlan closed =
                new DraftPlan("Old", consolidation, emma.organisation(), PlanFixture.FIRST_DAY, PlanFixture.LAST_DAY);
        DraftPlan tooLong = new DraftPlan(
                "Long",
                PlanFixture.GLOBAL,
                service.organisation(),
                PlanFixture.FIRST_DAY,
                PlanFixture.LAST_DAY.plusDays(1));

        assertThat(invalid(() -> as(emma, () -> plans.draft(closed))))
                .extracting(FieldError::field, FieldError::code)
                .containsExactly(tuple("planType", "plan-type-closed"), tuple("service", "plan-unknown-choice"));
        assertThat(invalid(() -> as(emma, () -> plans.draft(tooLong))))
                .extracting(FieldError::field, FieldError::code)
                .containsExactly(tuple("endsOn", "plan-too-long"));
    }

    @Test
    void whatWaitsForTheEmployerIsWhatItCanChange() {
        PlanId waiting = complete();
        running();

        assertThat(as(emma, () -> plans.waiting())).extracting(PlanSummary::id).containsExactly(waiting);
        assertThat(as(emma, () -> plans.plans(FIRST)).total()).isEqualTo(2);
    }

    private PlanId complete() {
        PlanId id = as(emma, () -> plans.draft(PlanFixture.draftFor(service.organisation())));
        carry(id);
        edit(id, version -> plans.writeStateOfPlay(id, version, PlanFixture.stateOfPlay()));
        PlanFixture.objectives().forEach(objective -> edit(id, version -> plans.addObjective(id, objective)));
        edit(id, version -> plans.addAction(id, PlanFixture.action()));
        return id;
    }

    private void carry(PlanId id) {
        WriteConsultation backing = PlanFixture.consultation(ConsultedBody.WORKS_COUNCIL, Opinion.BACKS);
        edit(id, version -> plans.addConsultation(id, backing));
        edit(id, version -> plans.writeSupport(id, version, PlanFixture.support(3)));
        edit(id, version -> plans.writeAgreement(id, version, PlanFixture.agreement()));
    }

    private PlanId running() {
        PlanId id = complete();
        sign();
        submit(id);
        judge(() -> entrusted.approve(id, entrusted.plan(id).version()));
        return id;
    }

    private void sign() {
        actors.run(emma, () -> {
            Charter charter = charters.inForce(Language.NL);
            charters.sign(new SignCharter(
                    charter.version(), Language.NL, charter.sha256(), "Emma Proef", "Zaakvoerder", true));
        });
    }

    private void submit(PlanId id) {
        edit(id, version -> plans.submit(id, version));
    }

    private void judge(Runnable call) {
        actors.run(service, call);
    }

    private PlanView read(PlanId id) {
        return as(emma, () -> plans.plan(id));
    }

    private void edit(PlanId id, IntConsumer change) {
        int version = read(id).version();
        actors.run(emma, () -> change.accept(version));
    }

    private <T> T as(Caller caller, Supplier<T> call) {
        return callers.as(caller, call);
    }

    private static List<FieldError> invalid(ThrowingCallable call) {
        return catchThrowableOfType(Problem.Invalid.class, call).errors();
    }
}
