package eu.pontes.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.pontes.employer.EmployerService;
import eu.pontes.employer.Registration;
import eu.pontes.employer.UpdateProfile;
import eu.pontes.identity.Caller;
import eu.pontes.identity.Callers;
import eu.pontes.identity.EmployerNature;
import eu.pontes.kernel.FieldError;
import eu.pontes.kernel.Problem;
import eu.pontes.support.Actors;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Which plans an employer can begin depends on what kind of organisation it is. */
@ExtendWith(ArquillianExtension.class)
class PlanTypesOfferedIT {

    private static final UUID OF_A_LOCAL_AUTHORITY = UUID.fromString("0190a000-0000-7000-8000-000000000005");

    @Inject
    PlanService plans;

    @Inject
    EmployerService employers;

    @Inject
    Callers callers;

    @Inject
    Actors actors;

    private Caller service;

    @BeforeEach
    void aService() {
        service = actors.service("Dienst Soorten");
    }

    @Test
    void aCompanyCannotBeginThePlanOfALocalAuthority() {
        Caller company = employer(EmployerNature.PRIVATE);

        Problem.Invalid refused =
                catchThrowableOfType(Problem.Invalid.class, () -> callers.as(company, () -> plans.draft(local())));

        assertThat(refused.errors()).extracting(FieldError::field).containsExactly("planType");
    }

    @Test
    void aLocalAuthorityCanAndKeepsItWhateverItSaysOfItselfLater() {
        Caller town = employer(EmployerNature.LOCAL_AUTHORITY);
        PlanId plan = callers.as(town, () -> plans.draft(local()));

        describe(town, EmployerNature.PUBLIC);
        callers.as(town, () -> {
            plans.redraft(plan, plans.plan(plan).version(), local());
            return true;
        });

        assertThat(callers.as(town, () -> plans.plan(plan)).planTypeId()).isEqualTo(OF_A_LOCAL_AUTHORITY);
    }

    private DraftPlan local() {
        DraftPlan content = PlanFixture.draftFor(service.organisation());
        return new DraftPlan(
                content.title(), OF_A_LOCAL_AUTHORITY, content.service(), content.startsOn(), content.endsOn());
    }

    private Caller employer(EmployerNature nature) {
        Caller employer = actors.employer("Gemeente Proef");
        describe(employer, nature);
        return employer;
    }

    private void describe(Caller employer, EmployerNature nature) {
        callers.as(
                employer,
                () -> employers.update(new UpdateProfile(
                        employers.ownProfile().version(),
                        Registration.UNKNOWN,
                        nature,
                        null,
                        null,
                        null,
                        null,
                        BigDecimal.TEN,
                        null,
                        null)));
    }
}
