package eu.pontes.programme;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The questions that are asked from one day to another; a new version closes the one before. */
@Entity
@Table(name = "questionnaire")
class QuestionnaireVersion {

    @Id
    private int number;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @ElementCollection
    @CollectionTable(name = "questionnaire_question", joinColumns = @JoinColumn(name = "questionnaire"))
    private List<QuestionColumns> questions;

    protected QuestionnaireVersion() {}

    Questionnaire questionnaire() {
        return new Questionnaire(
                number,
                questions.stream()
                        .sorted(Comparator.comparingInt(QuestionColumns::position))
                        .map(QuestionColumns::question)
                        .toList());
    }
}
