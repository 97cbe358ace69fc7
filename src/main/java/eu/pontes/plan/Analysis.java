package eu.pontes.plan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** What an employer answered to one version of the questionnaire, which stays that of the plan. */
@Entity
@Table(name = "plan_analysis")
class Analysis {

    @Id
    @Column(name = "plan_id")
    private UUID planId;

    @Column(name = "employer_id")
    private UUID employerId;

    private int questionnaire;

    @ElementCollection
    @CollectionTable(name = "plan_answer", joinColumns = @JoinColumn(name = "plan_id"))
    private List<AnswerColumns> answers;

    @Version
    private int version;

    protected Analysis() {}

    Analysis(DiversityPlan plan, int questionnaire) {
        this.planId = plan.id().value();
        this.employerId = plan.employer().value();
        this.questionnaire = questionnaire;
        this.answers = new ArrayList<>();
    }

    /** Takes over all answers in place of those before. */
    void answer(Map<String, Answer> given) {
        answers.clear();
        new TreeMap<>(given)
                .forEach((question, answer) ->
                        answers.add(new AnswerColumns(employerId, questionnaire, question, answer)));
    }

    int questionnaire() {
        return questionnaire;
    }

    Map<String, Answer> answers() {
        return answers.stream().collect(Collectors.toMap(AnswerColumns::question, AnswerColumns::answer));
    }
}
