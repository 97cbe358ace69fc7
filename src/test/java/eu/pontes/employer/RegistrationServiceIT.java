package eu.pontes.employer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.pontes.identity.Caller;
import eu.pontes.identity.Callers;
import eu.pontes.identity.EmployerNature;
import eu.pontes.kernel.FieldError;
import eu.pontes.kernel.Problem;
import eu.pontes.support.Actors;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class RegistrationServiceIT {

    @Inject
    RegistrationService registrations;

    @Inject
    EmployerService employers;

    @Inject
    Callers callers;

    @Inject
    Actors actors;

    @Test
    void anUnknownNumberIsAcceptedAndStaysUnconfirmedUntilAServiceLookedItUp() {
        Caller emma = employerWith(Registration.belgian("0123.456.749"));
        Caller cas = actors.service("Dienst Nazicht");
        Caller other = actors.service("Andere Dienst");

        assertThat(seen(cas, emma).identifier()).contains("BE 0123.456.749");
        assertThat(seen(cas, emma).confirmed()).isEmpty();
        confirm(cas, emma, "BE 0123.456.749");

        assertThat(seen(cas, emma).confirmed()).isPresent();
        assertThat(seen(other, emma).confirmed())
                .as("another service looks for itself")
                .isEmpty();
    }

    @Test
    void aCorrectedNumberIsUnconfirmedAgainAndNothingElseChanges() {
        Caller emma = employerWith(Registration.belgian("0123.456.749"));
        Caller cas = actors.service("Dienst Verbetering");
        confirm(cas, emma, "BE 0123.456.749");

        save(emma, new Registration(RegistrationKind.FOREIGN, null, "fr", "552 100 554"));

        assertThat(seen(cas, emma).identifier()).contains("FR 552 100 554");
        assertThat(seen(cas, emma).confirmed()).isEmpty();
        assertThat(callers.as(emma, employers::ownProfile).about()).isEqualTo("Brood.");
        assertThatExceptionOfType(Problem.Conflict.class)
                .as("the consultant still looks at the old number")
                .isThrownBy(() -> confirm(cas, emma, "BE 0123.456.749"));
    }

    @Test
    void whoHasNoNumberYetIsKnownAllTheSame() {
        Caller cas = actors.service("Dienst Zonder");
        for (RegistrationKind kind : new RegistrationKind[] {RegistrationKind.STARTING, RegistrationKind.NONE}) {
            Caller emma = employerWith(new Registration(kind, null, null, null));

            assertThat(seen(cas, emma).kind()).isEqualTo(kind);
            assertThat(seen(cas, emma).identifier()).isEmpty();
        }
    }

    @Test
    void aForeignRegisterIsNamedWhole() {
        assertThatExceptionOfType(Problem.Invalid.class)
                .isThrownBy(() -> employerWith(new Registration(RegistrationKind.FOREIGN, null, "FR", " ")))
                .satisfies(problem -> assertThat(problem.errors())
                        .extracting(FieldError::field)
                        .containsExactly("registration.foreignNumber"));
    }

    @Test
    void anEmployerDoesNotConfirmItself() {
        Caller emma = employerWith(Registration.belgian("0123.456.749"));

        assertThatExceptionOfType(Problem.Forbidden.class).isThrownBy(() -> confirm(emma, emma, "BE 0123.456.749"));
    }

    private Caller employerWith(Registration registration) {
        Caller emma = actors.employer("Bakkerij Register");
        save(emma, registration);
        return emma;
    }

    private void save(Caller employer, Registration registration) {
        callers.as(
                employer,
                () -> employers.update(new UpdateProfile(
                        employers.ownProfile().version(),
                        registration,
                        EmployerNature.PRIVATE,
                        null,
                        null,
                        null,
                        null,
                        BigDecimal.TEN,
                        null,
                        "Brood.")));
    }

    private RegistrationView seen(Caller consultant, Caller employer) {
        return callers.as(consultant, () -> registrations.registration(employer.organisation()));
    }

    private void confirm(Caller caller, Caller employer, String identifier) {
        callers.as(caller, () -> {
            registrations.confirm(employer.organisation(), identifier);
            return true;
        });
    }
}
