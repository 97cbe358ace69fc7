package eu.pontes.programme;

import java.util.List;

/**
 * One version of the questions about how an employer works.
 *
 * @param number of the version, kept with the answers
 */
public record Questionnaire(int number, List<Question> questions) {

    public Questionnaire {
        questions = List.copyOf(questions);
    }

    /** The questions of one section. */
    public List<Question> in(AnalysisSection section) {
        return questions.stream()
                .filter(question -> question.section() == section)
                .toList();
    }

    public boolean asks(String code) {
        return questions.stream().anyMatch(question -> question.code().equals(code));
    }
}
