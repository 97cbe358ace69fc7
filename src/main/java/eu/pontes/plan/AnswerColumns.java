package eu.pontes.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/** An answer as it is stored. */
@Embeddable
class AnswerColumns {

    @Column(name = "employer_id")
    private UUID employerId;

    private int questionnaire;
    private String question;

    @Enumerated(EnumType.STRING)
    private Extent extent;

    private String remark;

    protected AnswerColumns() {}

    AnswerColumns(UUID employerId, int questionnaire, String question, Answer answer) {
        this.employerId = employerId;
        this.questionnaire = questionnaire;
        this.question = question;
        this.extent = answer.extent();
        this.remark = answer.remark().strip();
    }

    String question() {
        return question;
    }

    Answer answer() {
        return new Answer(extent, remark);
    }
}
