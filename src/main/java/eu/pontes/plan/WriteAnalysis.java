package eu.pontes.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Map;

/**
 * The state of play in words: the answers to a questionnaire, all of them at once.
 *
 * @param questionnaire the version that was answered
 * @param answers by the code of the question; a question without an answer is absent
 */
public record WriteAnalysis(int questionnaire, @NotNull Map<String, @Valid Answer> answers) {

    public WriteAnalysis {
        answers = Map.copyOf(answers);
    }
}
