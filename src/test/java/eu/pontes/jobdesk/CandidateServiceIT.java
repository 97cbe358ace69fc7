package eu.pontes.jobdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.pontes.identity.Caller;
import eu.pontes.identity.Callers;
import eu.pontes.kernel.FieldError;
import eu.pontes.kernel.Page;
import eu.pontes.kernel.PageRequest;
import eu.pontes.kernel.Problem;
import eu.pontes.support.Actors;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class CandidateServiceIT {

    @Inject
    CandidateService candidates;

    @Inject
    Callers callers;

    @Inject
    Actors actors;

    @Test
    void aCaseThatTheDeskKnowsIsFoundAgain() {
        Caller desk = actors.desk("Loket Proef");

        CandidateSummary first = register(desk, "ab", "d-17");
        CandidateSummary again = register(desk, "AB", "D-17");

        assertThat(again).isEqualTo(first);
        assertThat(list(desk).items()).containsExactly(first);
    }

    @Test
    void aCaseNumberBelongsToOneCandidate() {
        Caller desk = actors.desk("Loket Proef");
        register(desk, "AB", "D-17");

        assertThatThrownBy(() -> register(desk, "CD", "D-17"))
                .isInstanceOfSatisfying(
                        Problem.Invalid.class,
                        problem -> assertThat(problem.errors())
                                .containsExactly(FieldError.of("caseNumber", "case-number-taken")));
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        Caller desk = actors.desk("Loket Proef");

        assertThatThrownBy(() -> register(desk, "Amina", "Diallo"))
                .isInstanceOfSatisfying(
                        Problem.Invalid.class,
                        problem -> assertThat(problem.errors())
                                .containsExactly(
                                        FieldError.of("caseNumber", "CaseNumber"),
                                        FieldError.of("initials", "Initials")));
    }

    @Test
    void aDeskNeverSeesTheCandidatesOfAnother() {
        Caller north = actors.desk("Loket Noord");
        Caller south = actors.desk("Loket Zuid");
        CandidateSummary ofNorth = register(north, "AB", "D-17");

        CandidateSummary ofSouth = register(south, "CD", "D-17");

        assertThat(ofSouth.id()).isNotEqualTo(ofNorth.id());
        assertThat(list(north).items()).containsExactly(ofNorth);
        assertThat(list(south).items()).containsExactly(ofSouth);
    }

    @Test
    void anEmployerHasNoDoorToCandidates() {
        Caller employer = actors.employer("Bakkerij Proef");

        assertThatThrownBy(() -> register(employer, "AB", "D-17")).isInstanceOf(Problem.Forbidden.class);
        assertThatThrownBy(() -> list(employer)).isInstanceOf(Problem.Forbidden.class);
    }

    private CandidateSummary register(Caller caller, String initials, String caseNumber) {
        return callers.as(caller, () -> candidates.register(new RegisterCandidate(initials, caseNumber)));
    }

    private Page<CandidateSummary> list(Caller caller) {
        return callers.as(caller, () -> candidates.list(PageRequest.first()));
    }
}
