package eu.pontes.plan.view;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import eu.pontes.kernel.Language;
import eu.pontes.plan.AnalysisView;
import eu.pontes.plan.Answer;
import eu.pontes.programme.AnalysisSection;
import eu.pontes.programme.Question;
import java.util.List;

/** Where an employer stands in words: the questions that it answered, by section. */
final class AnalysisPanel extends Section {

    private final Language language = Language.of(getLocale());

    AnalysisPanel(AnalysisView analysis) {
        addClassName("p-section");
        add(new H2(getTranslation("plan.analysis")));
        for (AnalysisSection section : AnalysisSection.values()) {
            List<Question> answered = analysis.answered(section);
            if (!answered.isEmpty()) {
                DescriptionList answers = new DescriptionList();
                answers.addClassName("p-facts");
                answered.forEach(question ->
                        show(answers, question, analysis.to(question).orElseThrow()));
                add(new H3(getTranslation(section.key())), answers);
            }
        }
    }

    private void show(DescriptionList answers, Question question, Answer answer) {
        String extent = getTranslation(answer.extent().key());
        answers.add(
                new DescriptionList.Term(question.text().in(language)),
                new DescriptionList.Description(answer.remark().isBlank() ? extent : extent + " – " + answer.remark()));
    }
}
