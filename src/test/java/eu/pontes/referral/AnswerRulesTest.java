package eu.pontes.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.pontes.kernel.FieldError;
import eu.pontes.kernel.Problem;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerRulesTest {

    /** Already the second of March in Belgium. */
    private static final Instant PROPOSED_AT = Instant.parse("2027-03-01T23:30:00Z");

    private static final Clock NOW = Clock.fixed(Instant.parse("2027-03-10T12:00:00Z"), ZoneOffset.UTC);

    @ParameterizedTest
    @ValueSource(strings = {"2027-03-02", "2027-03-10", "2028-03-10"})
    void workStartsBetweenTheBelgianDayOfTheProposalAndAYearFromNow(LocalDate day) {
        assertThatCode(() -> StartDate.check(day, PROPOSED_AT, NOW)).doesNotThrowAnyException();
    }

    @Test
    void workCannotHaveStartedBeforeTheProposal() {
        assertThatThrownBy(() -> StartDate.check(LocalDate.of(2027, 3, 1), PROPOSED_AT, NOW))
                .isInstanceOfSatisfying(
                        Problem.Invalid.class,
                        problem -> assertThat(problem.errors())
                                .containsExactly(
                                        FieldError.of("startsOn", "start-too-early", LocalDate.of(2027, 3, 2))));
    }

    @Test
    void workCannotStartLaterThanAYearFromNow() {
        assertThatThrownBy(() -> StartDate.check(LocalDate.of(2028, 3, 11), PROPOSED_AT, NOW))
                .isInstanceOfSatisfying(
                        Problem.Invalid.class,
                        problem -> assertThat(problem.errors())
                                .containsExactly(
                                        FieldError.of("startsOn", "start-too-late", LocalDate.of(2028, 3, 10))));
    }

    @ParameterizedTest
    @EnumSource(DeclineReason.class)
    void onlyAnotherReasonNeedsAComment(DeclineReason reason) {
        if (reason == DeclineReason.OTHER) {
            assertThatThrownBy(() -> new Refusal(reason, " "))
                    .isInstanceOfSatisfying(
                            Problem.Invalid.class,
                            problem ->
                                    assertThat(problem.errors()).containsExactly(FieldError.of("comment", "NotBlank")));
        } else {
            assertThat(new Refusal(reason, " ").comment()).isNull();
        }
    }
}
