package eu.pontes.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.pontes.charter.Charter;
import eu.pontes.charter.CharterService;
import eu.pontes.charter.SignCharter;
import eu.pontes.identity.Caller;
import eu.pontes.identity.Callers;
import eu.pontes.kernel.Language;
import eu.pontes.kernel.Problem;
import eu.pontes.plan.paper.PlanPapers;
import eu.pontes.support.Actors;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
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

    private Caller emma;
    private PlanId plan;

    @BeforeEach
    void aPlanThatWasHandedIn() {
        emma = actors.employer("Bakkerij Proef");
        Caller service = actors.service("Dienst Proef");
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
        edit(version -> plans.addObjective(plan, PlanFixture.objective()));
        edit(version -> plans.addAction(plan, PlanFixture.action()));
        edit(version -> plans.submit(plan, version));
    }

    @Test
    void theEmployerReadsWhenItsPlanWasHandedInAndByWhom() {
        PlanView view = callers.as(emma, () -> plans.plan(plan));

        assertThat(callers.as(emma, () -> submissions.submissions(plan)))
                .containsExactly(new Submission(1, view.submittedAt().orElseThrow(), Optional.of(emma.name()), true));
    }

    @Test
    void nobodyElseReadsIt() {
        Caller other = actors.employer("Bakkerij Anders");

        assertThatThrownBy(() -> callers.as(other, () -> submissions.submissions(plan)))
                .isInstanceOf(Problem.NotFound.class);
    }

    /** The renderer brings classes and fonts that must be found inside the application. */
    @Test
    void aPlanIsPutOnPaperInsideTheServer() {
        PlanView view = callers.as(emma, () -> plans.plan(plan));

        assertThat(papers.pdf(view, Language.FR).content()).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
        assertThat(papers.workbook(view, Language.FR).content()).startsWith("PK".getBytes(StandardCharsets.US_ASCII));
    }

    private void edit(IntConsumer change) {
        callers.as(emma, () -> {
            change.accept(plans.plan(plan).version());
            return true;
        });
    }
}
