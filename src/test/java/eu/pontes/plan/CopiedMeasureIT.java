package eu.pontes.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.pontes.identity.Caller;
import eu.pontes.identity.Callers;
import eu.pontes.kernel.FieldError;
import eu.pontes.kernel.Problem;
import eu.pontes.support.Actors;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class CopiedMeasureIT {

    @Inject
    PlanService plans;

    @Inject
    Callers callers;

    @Inject
    Actors actors;

    private Caller emma;
    private PlanId plan;

    @BeforeEach
    void anEmployerDrafts() {
        emma = actors.employer("Bakkerij Proef");
        Caller service = actors.service("Dienst Proef");
        plan = callers.as(emma, () -> plans.draft(PlanFixture.draftFor(service.organisation())));
    }

    @Test
    void anActionRemembersTheMeasureThatItWasCopiedFrom() {
        add(PlanFixture.copiedFrom("GODPARENTS"));

        assertThat(read().actions())
                .singleElement()
                .satisfies(action -> assertThat(action.measure()).contains("GODPARENTS"));
    }

    @Test
    void anActionThatTheEmployerThoughtOfHasNoMeasure() {
        add(PlanFixture.action());

        assertThat(read().actions())
                .singleElement()
                .satisfies(action -> assertThat(action.measure()).isEmpty());
    }

    @Test
    void aMeasureThatDoesNotExistCannotBeCopied() {
        Problem.Invalid refusal =
                catchThrowableOfType(Problem.Invalid.class, () -> add(PlanFixture.copiedFrom("NONE_SUCH")));

        assertThat(refusal.errors()).extracting(FieldError::field).containsExactly("measure");
        assertThat(read().actions()).isEmpty();
    }

    private PlanView read() {
        return callers.as(emma, () -> plans.plan(plan));
    }

    private ActionId add(WriteAction content) {
        int version = read().version();
        return callers.as(emma, () -> plans.addAction(plan, content));
    }
}
