package eu.pontes.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import eu.pontes.plan.ObjectiveId;
import eu.pontes.plan.ObjectiveView;
import eu.pontes.plan.PlanView;
import eu.pontes.review.AnswerRemark;
import eu.pontes.review.RemarkId;
import eu.pontes.review.RemarkView;
import eu.pontes.shell.Fields;
import java.io.Serializable;

/** One remark with room for the employer's answer; each saves on its own, so that none can lose another. */
class AnswerForm extends Div {

    private final Fields fields = new Fields();
    private final TextArea reply;
    private final Checkbox answered;
    private final transient RemarkId remark;
    private int version;

    AnswerForm(RemarkView shown, PlanView plan, Answering answering) {
        addClassNames("p-card", "p-form");
        remark = shown.id();
        version = shown.version();
        ObjectiveId about = shown.objective();
        if (about != null) {
            add(Words.hint(plan.objective(about)
                    .map(ObjectiveView::statement)
                    .orElseGet(() -> getTranslation("review.remark.objective-gone"))));
        }
        add(
                Words.typed(shown.text()),
                Words.hint(getTranslation("review.remark.by", shown.writtenBy(), shown.writtenAt())));
        reply = fields.add("reply", new TextArea(getTranslation("review.reply")));
        reply.setMinRows(2);
        String known = shown.reply();
        reply.setValue(known == null ? "" : known);
        answered = fields.add("answered", new Checkbox(getTranslation("review.reply.mark")));
        answered.setValue(shown.answered());
        Button save = new Button(
                getTranslation("review.reply.save"),
                click -> fields.attempt(() -> version = answering.answer(answer())));
        add(fields, reply, answered, new Div(save));
    }

    private AnswerRemark answer() {
        return new AnswerRemark(remark, version, reply.getValue(), answered.getValue());
    }

    /** What happens with the answer; it returns the version that the remark has from then on. */
    @FunctionalInterface
    interface Answering extends Serializable {
        int answer(AnswerRemark answer);
    }
}
