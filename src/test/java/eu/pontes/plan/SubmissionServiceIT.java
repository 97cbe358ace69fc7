package eu.pontes.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.pontes.audit.AuditLine;
import eu.pontes.charter.Charter;
import eu.pontes.charter.CharterService;
import eu.pontes.charter.SignCharter;
import eu.pontes.identity.Caller;
import eu.pontes.identity.Callers;
import eu.pontes.kernel.Language;
import eu.pontes.kernel.PageRequest;
import eu.pontes.kernel.Problem;
import eu.pontes.plan.paper.PlanPapers;
import eu.pontes.programme.IndicatorFixture;
import eu.pontes.support.Actors;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class SubmissionServiceIT {

    @Inject
    PlanService plans;

    @Inject
    SubmissionService submissions;

    @Inject
    PlanPapers papers;

    @Inject
    CharterService charters;

    @Inject
    Callers callers;

    @Inject
    Actors actors;

    @Inject
    HistoryService history;

    @Inject
    EntrustedPlanService entrusted;

    @Inject
    EntityManager entities;

    private Caller emma;
    private Caller service;
    private PlanId plan;

    @BeforeEach
    void aPlanThatWasHandedIn() {
        emma = actors.employer("Bakkerij Proef");
        service = actors.service("Dienst Proef");
        callers.as(emma, () -> {
            Charter charter = charters.inForce(Language.NL);
            charters.sign(new SignCharter(
                    charter.version(), Language.NL, charter.sha256(), "Emma Proef", "Zaakvoerder", true));
            return true;
        });
        plan = callers.as(emma, () -> plans.draft(PlanFixture.draftFor(service.organisation())));
        WriteConsultation backing = PlanFixture.consultation(ConsultedBody.WORKS_COUNCIL, Opinion.BACKS);
        edit(version -> plans.addConsultation(plan, backing));
        edit(version -> plans.writeSupport(plan, version, PlanFixture.support(3)));
        edit(version -> plans.writeAgreement(plan, version, PlanFixture.agreement()));
        edit(version -> plans.writeStateOfPlay(plan, version, PlanFixture.stateOfPlay()));
        PlanFixture.objectives().forEach(objective -> edit(version -> plans.addObjective(plan, objective)));
        edit(version -> plans.addAction(plan, PlanFixture.action()));
        edit(version -> plans.submit(plan, version));
    }

    @Test
    void theEmployerReadsWhenItsPlanWasHandedInAndByWhom() {
        PlanView view = callers.as(emma, () -> plans.plan(plan));

        assertThat(callers.as(emma, () -> submissions.submissions(plan)))
                .singleElement()
                .satisfies(submission -> {
                    assertThat(submission.at()).isEqualTo(view.submittedAt().orElseThrow());
                    assertThat(submission.by()).contains(emma.name());
                    assertThat(submission.unchanged()).isTrue();
                });
    }

    @Test
    void nobodyElseReadsIt() {
        Caller other = actors.employer("Bakkerij Anders");

        assertThatThrownBy(() -> callers.as(other, () -> submissions.submissions(plan)))
                .isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void whatWasHandedInIsKeptWithAHashThatCanBeTakenAgain() {
        Submission submission =
                callers.as(emma, () -> submissions.submissions(plan)).get(0);
        Object[] row = (Object[])
                entities.createNativeQuery("select content, sha2(content, 256) from plan_submission where plan_id = ?1")
                        .setParameter(1, plan.toString())
                        .getSingleResult();

        assertThat(submission.sha256()).contains((String) row[1]);
        assertThat(Snapshot.read((String) row[0]).json()).isEqualTo(row[0]);
    }

    @Test
    void twoSubmissionsAreComparedForTheEmployerAndItsConsultant() {
        judge(() -> entrusted.requestChanges(plan, entrusted.plan(plan).version()));
        ObjectiveId objective =
                callers.as(emma, () -> plans.plan(plan)).objectives().get(0).id();
        edit(version -> plans.changeObjective(
                plan, version, objective, PlanFixture.objective(IndicatorFixture.COUNT, "3", "9")));

        assertThat(callers.as(emma, () -> history.compare(plan, 1, OptionalInt.empty()))
                        .changes())
                .singleElement()
                .satisfies(
                        change -> assertThat(change.fields()).containsExactly(new Snapshot.Field("target", "8", "9")));

        edit(version -> plans.submit(plan, version));

        assertThat(callers.as(service, () -> history.keptEntrusted(plan))).containsExactly(1, 2);
        assertThat(callers.as(service, () -> history.compareEntrusted(plan, 1, OptionalInt.of(2)))
                        .changes())
                .hasSize(1);
        assertThat(callers.as(emma, () -> history.compare(plan, 2, OptionalInt.empty()))
                        .changes())
                .isEmpty();
        assertThat(callers.as(emma, () -> history.compare(plan, 1, OptionalInt.of(2)))
                        .name(objective.toString()))
                .isPresent();
    }

    @Test
    void theTrailSaysWhoWroteWhichPage() {
        List<AuditLine> lines =
                callers.as(emma, () -> history.trail(plan, PageRequest.first())).items();

        assertThat(lines)
                .extracting(AuditLine::action)
                .startsWith("plan.submitted")
                .endsWith("plan.drafted");
        assertThat(lines).extracting(AuditLine::part).contains("support", "agreement", "state-of-play");
        assertThat(lines).allSatisfy(line -> assertThat(line.by()).contains(emma.name()));
    }

    @Test
    void strangersCompareNothing() {
        Caller other = actors.employer("Bakkerij Anders");
        Caller elsewhere = actors.service("Andere Dienst");

        assertThatThrownBy(() -> callers.as(other, () -> history.compare(plan, 1, OptionalInt.empty())))
                .isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> callers.as(other, () -> history.trail(plan, PageRequest.first())))
                .isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> callers.as(elsewhere, () -> history.compareEntrusted(plan, 1, OptionalInt.empty())))
                .isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> callers.as(emma, () -> history.compare(plan, 9, OptionalInt.empty())))
                .isInstanceOf(Problem.NotFound.class);
    }

    /** The renderer brings classes and fonts that must be found inside the application. */
    @Test
    void aPlanIsPutOnPaperInsideTheServer() {
        PlanView view = callers.as(emma, () -> plans.plan(plan));

        assertThat(papers.pdf(view, Language.FR).content()).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
        assertThat(papers.workbook(view, Language.FR).content()).startsWith("PK".getBytes(StandardCharsets.US_ASCII));
    }

    private void judge(Runnable call) {
        callers.as(service, () -> {
            call.run();
            return true;
        });
    }

    private void edit(IntConsumer change) {
        callers.as(emma, () -> {
            change.accept(plans.plan(plan).version());
            return true;
        });
    }
}
