package eu.pontes.employer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.pontes.identity.Caller;
import eu.pontes.identity.Callers;
import eu.pontes.identity.EmployerNature;
import eu.pontes.kernel.FieldError;
import eu.pontes.kernel.Problem;
import eu.pontes.reference.PlaceName;
import eu.pontes.support.Actors;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class EmployerServiceIT {

    @Inject
    EmployerService employers;

    @Inject
    Callers callers;

    @Inject
    Actors actors;

    @Test
    void whatAnEmployerSavesIsWhatEverybodyReadsExceptItsSize() {
        Caller emma = actors.employer("Bakkerij Profiel");

        OwnProfile saved = callers.as(
                emma,
                () -> employers.update(new UpdateProfile(
                        0,
                        Registration.belgian("BE 0123.456.749"),
                        EmployerNature.PRIVATE,
                        "10.71",
                        "21004",
                        "1000",
                        12,
                        new BigDecimal("9.50"),
                        "https://bakkerij.example",
                        "Brood.")));

        assertThat(callers.as(emma, employers::ownProfile)).isEqualTo(saved);
        assertThat(saved.workforce()).isEqualTo(12);
        EmployerProfile facts = employers.profile(emma.organisation());
        assertThat(facts.name()).isEqualTo("Bakkerij Profiel");
        assertThat(facts.enterpriseNumber()).isEqualTo(new EnterpriseNumber("0123456749"));
        assertThat(facts.sectorCode()).isEqualTo("10.71");
        assertThat(facts.municipality()).extracting(PlaceName::nl).isEqualTo("Brussel");
        assertThat(facts.website()).isEqualTo("https://bakkerij.example");
    }

    @Test
    void anEmployerWithoutProfileHasANameOnly() {
        Caller emma = actors.employer("Zonder profiel");

        EmployerProfile facts = employers.profile(emma.organisation());

        assertThat(facts.name()).isEqualTo("Zonder profiel");
        assertThat(facts.municipality()).isNull();
        assertThat(callers.as(emma, employers::ownProfile)).isEqualTo(OwnProfile.EMPTY);
    }

    @Test
    void allWrongCodesAreToldAtOnce() {
        Caller emma = actors.employer("Foute codes");

        assertThatExceptionOfType(Problem.Invalid.class)
                .isThrownBy(() -> callers.as(
                        emma,
                        () -> employers.update(new UpdateProfile(
                                0, Registration.UNKNOWN, null, "99.99", "99999", "999", null, null, null, null))))
                .satisfies(problem -> assertThat(problem.errors())
                        .extracting(FieldError::field)
                        .containsExactly("sectorCode", "municipality", "postcode"));
        assertThatExceptionOfType(Problem.Invalid.class)
                .isThrownBy(() -> callers.as(
                        emma,
                        () -> employers.update(new UpdateProfile(
                                0,
                                Registration.belgian("0123456748"),
                                null,
                                null,
                                null,
                                null,
                                -1,
                                null,
                                "javascript:alert(1)",
                                "\u202Eabc"))))
                .satisfies(problem -> assertThat(problem.errors())
                        .extracting(FieldError::field)
                        .containsExactly("about", "registration.enterpriseNumber", "website", "workforce"));
    }

    @Test
    void whoeverSavesOverANewerProfileIsTold() {
        Caller emma = actors.employer("Verouderd");
        UpdateProfile first = new UpdateProfile(0, Registration.UNKNOWN, null, null, null, null, 5, null, null, null);
        callers.as(emma, () -> employers.update(first));

        assertThatExceptionOfType(Problem.Conflict.class)
                .isThrownBy(() -> callers.as(emma, () -> employers.update(first)))
                .extracting(Problem::code)
                .isEqualTo("stale");
    }

    @Test
    void aReaderAndAConsultantDoNotEditAProfile() {
        Caller emma = actors.employer("Alleen lezen");
        Caller reader = actors.employerReader(emma);
        Caller consultant = actors.service("Dienst Profiel");
        UpdateProfile update = new UpdateProfile(0, Registration.UNKNOWN, null, null, null, null, 5, null, null, null);

        assertThatExceptionOfType(Problem.Forbidden.class)
                .isThrownBy(() -> callers.as(reader, () -> employers.update(update)));
        assertThatExceptionOfType(Problem.Forbidden.class)
                .isThrownBy(() -> callers.as(consultant, employers::ownProfile));
        assertThat(callers.as(reader, employers::ownProfile)).isEqualTo(OwnProfile.EMPTY);
    }

    @Test
    void anOrganisationThatIsNoEmployerHasNoEmployerProfile() {
        Caller consultant = actors.service("Dienst Zonder Profiel");

        assertThatExceptionOfType(Problem.NotFound.class)
                .isThrownBy(() -> employers.profile(consultant.organisation()));
    }
}
