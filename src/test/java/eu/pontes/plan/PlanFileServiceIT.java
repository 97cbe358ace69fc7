package eu.pontes.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.pontes.audit.AuditTrail;
import eu.pontes.audit.Subject;
import eu.pontes.document.DocumentFile;
import eu.pontes.document.DocumentId;
import eu.pontes.document.DocumentView;
import eu.pontes.document.IncomingFile;
import eu.pontes.document.SampleFixture;
import eu.pontes.identity.Caller;
import eu.pontes.identity.Callers;
import eu.pontes.kernel.Problem;
import eu.pontes.support.Actors;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class PlanFileServiceIT {

    @Inject
    PlanService plans;

    @Inject
    PlanFileService files;

    @Inject
    EntrustedPlanService entrusted;

    @Inject
    EvaluatedPlanService evaluated;

    @Inject
    RunningPlanFixture fixture;

    @Inject
    AuditTrail trail;

    @Inject
    Callers callers;

    @Inject
    Actors actors;

    private Caller emma;
    private Caller service;

    @BeforeEach
    void anEmployerAndAService() {
        emma = actors.employer("Bakkerij Proef");
        service = actors.service("Dienst Proef");
    }

    @Test
    void anOpinionLiesWithItsConsultation() {
        PlanId id = fixture.draft(emma, service);

        DocumentId opinion = addOpinion(emma, id);

        DocumentView view = consultation(id).documents().get(0);
        assertThat(view.id()).isEqualTo(opinion);
        assertThat(view.name()).isEqualTo("Advies – été.pdf");
        assertThat(view.mediaType()).isEqualTo("application/pdf");
        assertThat(view.size()).isEqualTo(SampleFixture.pdf().length);
        assertThat(view.addedBy()).isEqualTo(emma.name());
        DocumentFile file = as(emma, () -> files.open(id, opinion));
        assertThat(file.content()).isEqualTo(SampleFixture.pdf());
        assertThat(trail.entries(emma.organisation(), "plan.file-added", new Subject("document", opinion.value())))
                .singleElement()
                .satisfies(entry -> assertThat(entry.by()).contains(emma.name()));
    }

    @Test
    void evidenceLiesWithItsActionWhileThePlanIsDraftedAndWhileItRuns() {
        PlanId id = fixture.draft(emma, service);
        DocumentId early = addEvidence(emma, id);
        fixture.submit(emma, id);
        fixture.approve(service, id);

        DocumentId late = addEvidence(emma, id);

        assertThat(action(id).evidence()).extracting(DocumentView::id).containsExactly(early, late);
        assertThat(consultation(id).documents()).isEmpty();
    }

    @Test
    void aPageThatGoesWithItsFilesMovesThePlanOn() {
        PlanId id = fixture.draft(emma, service);
        addOpinion(emma, id);
        addEvidence(emma, id);
        PlanView first = plan(id);

        as(emma, () -> {
            plans.removeConsultation(
                    id,
                    first.version(),
                    first.groundwork().consultations().get(0).id());
            return true;
        });
        PlanView second = plan(id);
        as(emma, () -> {
            plans.removeAction(id, second.version(), second.actions().get(0).id());
            return true;
        });
        PlanView third = plan(id);
        as(emma, () -> {
            plans.removeObjective(id, third.version(), third.objectives().get(0).id());
            return true;
        });

        assertThat(List.of(second.version(), third.version(), plan(id).version()))
                .containsExactly(first.version() + 1, first.version() + 2, first.version() + 3);
    }

    private PlanView plan(PlanId id) {
        return as(emma, () -> plans.plan(id));
    }

    @Test
    void theServiceReadsTheFilesOfWhatItWasEntrustedWith() {
        PlanId id = fixture.draft(emma, service);
        DocumentId opinion = addOpinion(emma, id);
        assertNotFound(() -> as(service, () -> entrusted.file(id, opinion)));
        fixture.submit(emma, id);

        assertThat(as(service, () -> entrusted.file(id, opinion)).content()).isEqualTo(SampleFixture.pdf());
        assertThat(as(service, () -> entrusted.plan(id)).documents())
                .extracting(DocumentView::id)
                .containsExactly(opinion);
        assertThat(as(actors.employerReader(emma), () -> files.open(id, opinion))
                        .name())
                .isEqualTo("Advies – été.pdf");
    }

    @Test
    void nobodyElseFindsAFile() {
        PlanId id = fixture.running(emma, service);
        DocumentId evidence = addEvidence(emma, id);
        Caller hugo = actors.employer("Andere Bakkerij");
        PlanId own = fixture.running(hugo, service);
        Caller olga = actors.service("Andere Dienst");
        Caller mila = actors.authority("Overheid Proef");
        List<ThrowingCallable> calls = List.of(
                () -> as(hugo, () -> files.open(id, evidence)),
                () -> as(hugo, () -> files.open(own, evidence)),
                () -> as(hugo, () -> run(() -> files.remove(id, evidence))),
                () -> as(hugo, () -> run(() -> files.remove(own, evidence))),
                () -> as(hugo, () -> files.addEvidence(id, action(id).id(), pdf())),
                () -> as(hugo, () -> files.addEvidence(own, action(id).id(), pdf())),
                () -> as(hugo, () -> files.addOpinion(id, consultation(id).id(), pdf())),
                () -> as(olga, () -> entrusted.file(id, evidence)),
                () -> as(service, () -> entrusted.file(own, evidence)),
                () -> as(mila, () -> evaluated.file(emma.organisation(), id, evidence)));

        assertThat(calls).allSatisfy(this::assertNotFound);
        assertThat(action(id).evidence()).hasSize(1);
        Caller reader = actors.employerReader(emma);
        assertThatThrownBy(() -> addEvidence(reader, id)).isInstanceOf(Problem.Forbidden.class);
        assertThatThrownBy(() -> as(service, () -> files.open(id, evidence))).isInstanceOf(Problem.Forbidden.class);
    }

    @Test
    void whatWasHandedInStaysAsItWas() {
        PlanId id = fixture.draft(emma, service);
        DocumentId opinion = addOpinion(emma, id);
        DocumentId evidence = addEvidence(emma, id);
        fixture.submit(emma, id);

        assertConflict("plan-files-closed", () -> addOpinion(emma, id));
        assertConflict("plan-files-closed", () -> addEvidence(emma, id));
        assertConflict("plan-files-closed", () -> as(emma, () -> run(() -> files.remove(id, evidence))));
        fixture.approve(service, id);
        assertConflict("plan-files-closed", () -> addOpinion(emma, id));
        assertConflict("plan-files-closed", () -> as(emma, () -> run(() -> files.remove(id, opinion))));
        as(emma, () -> run(() -> files.remove(id, evidence)));
        fixture.evaluate(service, id);
        assertConflict("plan-files-closed", () -> addEvidence(emma, id));
        assertThat(as(emma, () -> plans.plan(id)).documents())
                .extracting(DocumentView::id)
                .containsExactly(opinion);
    }

    @Test
    void aRemovedFileIsGoneWithItsContent() {
        PlanId id = fixture.draft(emma, service);
        DocumentId opinion = addOpinion(emma, id);

        as(emma, () -> run(() -> files.remove(id, opinion)));

        assertNotFound(() -> as(emma, () -> files.open(id, opinion)));
        assertThat(kept(opinion)).isZero();
        assertThat(trail.entries(emma.organisation(), "plan.file-removed", new Subject("document", opinion.value())))
                .hasSize(1);
    }

    @Test
    void whatAFileBelongsToTakesItAlongWhenItIsRemoved() {
        PlanId id = fixture.draft(emma, service);
        DocumentId opinion = addOpinion(emma, id);
        DocumentId evidence = addEvidence(emma, id);

        as(emma, () -> run(() -> plans.removeAction(id, version(id), action(id).id())));
        as(
                emma,
                () -> run(() -> plans.removeConsultation(
                        id, version(id), consultation(id).id())));

        assertThat(kept(opinion)).isZero();
        assertThat(kept(evidence)).isZero();
    }

    @Test
    void aRefusedFileLeavesNothing() {
        PlanId id = fixture.draft(emma, service);
        IncomingFile page = new IncomingFile("Advies.pdf", SampleFixture.text("<html><script>alert(1)</script>"));

        assertThatThrownBy(() ->
                        as(emma, () -> files.addOpinion(id, consultation(id).id(), page)))
                .isInstanceOf(Problem.Invalid.class);

        assertThat(consultation(id).documents()).isEmpty();
    }

    @Test
    void aThingTakesOnlySoManyFiles() {
        PlanId id = fixture.draft(emma, service);
        for (int i = 0; i < FilingService.MOST_FILES; i++) {
            addOpinion(emma, id);
        }

        assertConflict("plan-files-full", () -> addOpinion(emma, id));
        addEvidence(emma, id);
    }

    @Test
    void addingAFileIsInNobodysWayWhoEditsThePlan() {
        PlanId id = fixture.draft(emma, service);
        int seen = version(id);
        addEvidence(emma, id);

        as(emma, () -> {
            plans.writeSupport(id, seen, PlanFixture.support(5));
            return true;
        });

        assertThat(as(emma, () -> plans.plan(id)).groundwork().support()).hasSize(5);
    }

    private DocumentId addOpinion(Caller by, PlanId id) {
        ConsultationId consultation = consultation(id).id();
        return as(by, () -> files.addOpinion(id, consultation, pdf()));
    }

    private DocumentId addEvidence(Caller by, PlanId id) {
        ActionId action = action(id).id();
        return as(by, () -> files.addEvidence(id, action, pdf()));
    }

    private static IncomingFile pdf() {
        return new IncomingFile("Advies – été.pdf", SampleFixture.pdf());
    }

    private ConsultationView consultation(PlanId id) {
        return as(emma, () -> plans.plan(id)).groundwork().consultations().get(0);
    }

    private ActionView action(PlanId id) {
        return as(emma, () -> plans.plan(id)).actions().get(0);
    }

    private int version(PlanId id) {
        return as(emma, () -> plans.plan(id)).version();
    }

    private int kept(DocumentId id) {
        Number number = fixture.inDatabase(() -> (Number) fixture.entities()
                .createNativeQuery("select (select count(*) from document where id = ?1)"
                        + " + (select count(*) from document_content where document_id = ?1)"
                        + " + (select count(*) from plan_file where document_id = ?1)")
                .setParameter(1, id.toString())
                .getSingleResult());
        return number.intValue();
    }

    private void assertNotFound(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(Problem.NotFound.class);
    }

    private static void assertConflict(String code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Problem.Conflict.class,
                        conflict -> assertThat(conflict.code()).isEqualTo(code));
    }

    private <T> T as(Caller caller, Supplier<T> call) {
        return callers.as(caller, call);
    }

    private static boolean run(Runnable call) {
        call.run();
        return true;
    }
}
