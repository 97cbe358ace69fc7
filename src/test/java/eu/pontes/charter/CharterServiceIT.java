package eu.pontes.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import eu.pontes.employer.EmployerService;
import eu.pontes.employer.Registration;
import eu.pontes.employer.UpdateProfile;
import eu.pontes.identity.Caller;
import eu.pontes.identity.Callers;
import eu.pontes.kernel.FieldError;
import eu.pontes.kernel.Language;
import eu.pontes.kernel.PageRequest;
import eu.pontes.kernel.Problem;
import eu.pontes.reference.PlaceName;
import eu.pontes.support.Actors;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(ArquillianExtension.class)
class CharterServiceIT {

    @Inject
    CharterService charters;

    @Inject
    EmployerService employers;

    @Inject
    Callers callers;

    @Inject
    Actors actors;

    @ParameterizedTest
    @EnumSource(Language.class)
    void theHashOfEveryShippedTextIsThatOfItsCanonicalForm(Language language) {
        Charter charter = charters.inForce(language);

        assertThat(charter.sha256()).isEqualTo(new CanonicalText(charter.canonicalText()).sha256());
        assertThat(charter.title() + "\n\n" + charter.body()).isEqualTo(charter.canonicalText());
        assertThat(charter.blocks()).filteredOn(Charter.Block::heading).hasSize(7);
    }

    @Test
    void aSignatureIsInTheRegisterWithTheMunicipalityUntilItIsWithdrawn() {
        Caller emma = actors.employer("Bakkerij =Ondertekend");
        callers.as(emma, () -> employers.update(profile(0, "21004")));

        SignatureReceipt receipt = callers.as(emma, () -> charters.sign(command()));

        assertThat(charters.hasSigned(emma.organisation())).isTrue();
        assertThat(register("=ondertekend")).singleElement().satisfies(entry -> {
            assertThat(entry.municipality()).extracting(PlaceName::fr).isEqualTo("Bruxelles");
            assertThat(entry.charterVersion()).isEqualTo(receipt.charterVersion());
        });

        callers.as(emma, () -> charters.withdraw(receipt.id(), receipt.version()));

        assertThat(charters.hasSigned(emma.organisation())).isFalse();
        assertThat(register("=ondertekend")).isEmpty();
        assertThat(callers.as(emma, charters::ownSignatures))
                .singleElement()
                .matches(own -> !own.stands() && own.sha256().equals(receipt.sha256()));
    }

    @Test
    void anEmployerSignsAVersionOnceUnlessItHasWithdrawn() {
        Caller emma = actors.employer("Tweemaal");
        SignatureReceipt first = callers.as(emma, () -> charters.sign(command()));

        assertThatExceptionOfType(Problem.Conflict.class)
                .isThrownBy(() -> callers.as(emma, () -> charters.sign(command())))
                .extracting(Problem::code)
                .isEqualTo("charter-signed");

        callers.as(emma, () -> charters.withdraw(first.id(), first.version()));
        callers.as(emma, () -> charters.sign(command()));
        assertThat(callers.as(emma, charters::ownSignatures)).hasSize(2);
    }

    @Test
    void wordsThatWereNotShownCannotBeSigned() {
        Caller emma = actors.employer("Andere woorden");
        Charter dutch = charters.inForce(Language.NL);

        for (SignCharter wrong : List.of(
                command(dutch.version(), Language.NL, "0".repeat(64), true),
                command(dutch.version(), Language.FR, dutch.sha256(), true),
                command(dutch.version() + 1, Language.NL, dutch.sha256(), true))) {
            assertThatExceptionOfType(Problem.Conflict.class)
                    .isThrownBy(() -> callers.as(emma, () -> charters.sign(wrong)))
                    .extracting(Problem::code)
                    .isEqualTo("charter-changed");
        }
        assertThat(charters.hasSigned(emma.organisation())).isFalse();
    }

    @Test
    void whoeverDoesNotBindTheOrganisationDoesNotSign() {
        Caller emma = actors.employer("Zonder bevoegdheid");
        Charter dutch = charters.inForce(Language.NL);

        assertThatExceptionOfType(Problem.Invalid.class)
                .isThrownBy(() -> callers.as(
                        emma, () -> charters.sign(command(dutch.version(), Language.NL, dutch.sha256(), false))))
                .satisfies(problem -> assertThat(problem.errors())
                        .extracting(FieldError::field, FieldError::code)
                        .containsExactly(tuple("mayBind", "AssertTrue")));
        for (Caller colleague : List.of(actors.employerEditor(emma), actors.employerReader(emma))) {
            assertThatExceptionOfType(Problem.Forbidden.class)
                    .isThrownBy(() -> callers.as(colleague, () -> charters.sign(command())));
        }
    }

    @Test
    void anotherEmployersSignatureDoesNotExistForTheCaller() {
        Caller emma = actors.employer("Van Emma");
        Caller other = actors.employer("Van een ander");
        SignatureReceipt receipt = callers.as(emma, () -> charters.sign(command()));

        assertThatExceptionOfType(Problem.NotFound.class)
                .isThrownBy(() -> callers.as(other, () -> charters.withdraw(receipt.id(), receipt.version())));
        assertThat(callers.as(other, charters::ownSignatures)).isEmpty();
        assertThat(charters.hasSigned(emma.organisation())).isTrue();
    }

    @Test
    void aPercentSignInTheSearchIsOnlyAPercentSign() {
        Caller emma = actors.employer("Honderd procent");
        callers.as(emma, () -> charters.sign(command()));

        assertThat(register("Honderd%procent")).isEmpty();
        assertThat(register("honderd PROCENT")).hasSize(1);
    }

    private List<RegisterEntry> register(String name) {
        return charters.register(name, PageRequest.first()).items();
    }

    private SignCharter command() {
        Charter charter = charters.inForce(Language.NL);
        return command(charter.version(), Language.NL, charter.sha256(), true);
    }

    private static SignCharter command(int version, Language language, String sha256, boolean mayBind) {
        return new SignCharter(version, language, sha256, "Emma Janssens", "zaakvoerder", mayBind);
    }

    private static UpdateProfile profile(int version, String municipality) {
        return new UpdateProfile(version, Registration.UNKNOWN, null, null, municipality, null, null, null, null, null);
    }
}
