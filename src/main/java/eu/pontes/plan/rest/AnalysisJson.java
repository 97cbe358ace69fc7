package eu.pontes.plan.rest;

import eu.pontes.kernel.Language;
import eu.pontes.plan.AnalysisView;
import eu.pontes.plan.Answer;
import eu.pontes.plan.Extent;
import eu.pontes.programme.AnalysisSection;
import eu.pontes.programme.Question;
import java.util.Arrays;
import java.util.List;

/**
 * The state of play in words.
 *
 * @param questionnaire the version that was answered
 */
public record AnalysisJson(int questionnaire, List<AnswerJson> answers) {

    /**
     * A question with its answer.
     *
     * @param question its code, the same in every version that asks it
     * @param text in the language of the request
     */
    public record AnswerJson(AnalysisSection section, String question, String text, Extent extent, String remark) {}

    static AnalysisJson of(AnalysisView analysis, Language language) {
        return new AnalysisJson(
                analysis.questionnaire().number(),
                Arrays.stream(AnalysisSection.values())
                        .flatMap(section -> analysis.answered(section).stream())
                        .map(question -> answer(question, analysis.to(question).orElseThrow(), language))
                        .toList());
    }

    private static AnswerJson answer(Question question, Answer answer, Language language) {
        return new AnswerJson(
                question.section(), question.code(), question.text().in(language), answer.extent(), answer.remark());
    }
}
