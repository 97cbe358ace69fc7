package eu.pontes.plan;

import eu.pontes.programme.AnalysisSection;
import eu.pontes.programme.Question;
import eu.pontes.programme.Questionnaire;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The state of play in words.
 *
 * @param answers by the code of the question
 */
public record AnalysisView(Questionnaire questionnaire, Map<String, Answer> answers) {

    public AnalysisView {
        answers = Map.copyOf(answers);
    }

    /** Whether every question has an answer. */
    public boolean isComplete() {
        return answers.size() == questionnaire.questions().size();
    }

    public Optional<Answer> to(Question question) {
        return Optional.ofNullable(answers.get(question.code()));
    }

    /** The questions of a section that have an answer. */
    public List<Question> answered(AnalysisSection section) {
        return questionnaire.in(section).stream()
                .filter(question -> to(question).isPresent())
                .toList();
    }
}
