package eu.pontes.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.pontes.identity.Caller;
import eu.pontes.identity.Callers;
import eu.pontes.kernel.FieldError;
import eu.pontes.kernel.Problem;
import eu.pontes.programme.AnalysisSection;
import eu.pontes.programme.Question;
import eu.pontes.support.Actors;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class AnalysisServiceIT {

    @Inject
    PlanService plans;

    @Inject
    AnalysisService analyses;

    @Inject
    Callers callers;

    @Inject
    Actors actors;

    private Caller emma;
    private PlanId plan;

    @BeforeEach
    void aDraft() {
        emma = actors.employer("Bakkerij Woorden");
        Caller service = actors.service("Dienst Woorden");
        plan = as(emma, () -> plans.draft(PlanFixture.draftFor(service.organisation())));
    }

    @Test
    void everySectionAsksFourToSevenQuestionsInEveryLanguage() {
        AnalysisView asked = analysis();

        assertThat(asked.answers()).isEmpty();
        assertThat(AnalysisSection.values())
                .allSatisfy(
                        section -> assertThat(asked.questionnaire().in(section)).hasSizeBetween(4, 7));
        assertThat(asked.questionnaire().questions())
                .extracting(Question::text)
                .allSatisfy(text -> assertThat(List.of(text.nl(), text.fr(), text.de(), text.en()))
                        .doesNotHaveDuplicates()
                        .allMatch(question -> question.endsWith("?")));
    }

    @Test
    void answersAreReadAsTheyWereGivenAndReplacedByTheNext() {
        answer(Map.of("CHANNELS", new Answer(Extent.PARTLY, "By local organisations "), "IMAGES", not()));
        answer(Map.of("CHANNELS", new Answer(Extent.FULLY, "Now everywhere"), "SAFETY", not()));

        AnalysisView answered = read().analysis().orElseThrow();

        assertThat(answered.answers())
                .containsOnly(
                        Map.entry("CHANNELS", new Answer(Extent.FULLY, "Now everywhere")), Map.entry("SAFETY", not()));
        assertThat(answered.isComplete()).isFalse();
    }

    @Test
    void onlyAllAnswersMakeAStateOfPlayInWords() {
        assertThat(read().analysis()).isEmpty();

        answer(analysis().questionnaire().questions().stream()
                .collect(Collectors.toMap(Question::code, each -> not())));

        assertThat(read().analysis().orElseThrow().isComplete()).isTrue();
    }

    @Test
    void whatIsWrongIsToldAtTheQuestion() {
        assertThat(errors(Map.of("CHANNELS", new Answer(Extent.PARTLY, "x".repeat(501)))))
                .extracting(FieldError::field)
                .containsExactly("answers[CHANNELS].remark");
        assertThat(errors(Map.of("WEATHER", not())))
                .extracting(FieldError::code)
                .containsExactly("plan-unknown-choice");
    }

    @Test
    void anotherEmployerFindsNothing() {
        Caller olga = actors.employer("Andere Bakkerij");
        List<Runnable> calls =
                List.of(() -> analyses.analysis(plan), () -> analyses.answer(plan, 0, new WriteAnalysis(1, Map.of())));

        assertThat(calls)
                .allSatisfy(
                        call -> assertThatThrownBy(() -> actors.run(olga, call)).isInstanceOf(Problem.NotFound.class));
    }

    private static Answer not() {
        return new Answer(Extent.NOT_YET, "");
    }

    private void answer(Map<String, Answer> answers) {
        int version = read().version();
        actors.run(emma, () -> analyses.answer(plan, version, new WriteAnalysis(1, answers)));
    }

    private List<FieldError> errors(Map<String, Answer> answers) {
        return catchThrowableOfType(
                        Problem.Invalid.class,
                        () -> actors.run(emma, () -> analyses.answer(plan, 1, new WriteAnalysis(1, answers))))
                .errors();
    }

    private AnalysisView analysis() {
        return as(emma, () -> analyses.analysis(plan));
    }

    private PlanView read() {
        return as(emma, () -> plans.plan(plan));
    }

    private <T> T as(Caller caller, Supplier<T> call) {
        return callers.as(caller, call);
    }
}
