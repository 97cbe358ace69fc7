package eu.pontes.programme;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A row of a questionnaire. */
@Embeddable
class QuestionColumns {

    private String code;

    @Enumerated(EnumType.STRING)
    private AnalysisSection section;

    private int position;

    @Embedded
    private NameColumns names;

    protected QuestionColumns() {}

    int position() {
        return position;
    }

    Question question() {
        return new Question(code, section, names.names());
    }
}
