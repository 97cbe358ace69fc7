package eu.pontes.review.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import eu.pontes.plan.ObjectiveId;
import eu.pontes.plan.ObjectiveView;
import eu.pontes.plan.PlanView;
import eu.pontes.review.RemarkView;
import eu.pontes.shell.Badge;
import eu.pontes.shell.Tone;
import java.time.Instant;

/** One remark to read: what it is about, what it says, and what the employer answered. */
class RemarkItem extends ListItem {

    RemarkItem(RemarkView remark, PlanView plan) {
        addClassName("p-card");
        add(new H3(getTranslation(remark.section().key())));
        ObjectiveId about = remark.objective();
        if (about != null) {
            add(Words.hint(plan.objective(about)
                    .map(ObjectiveView::statement)
                    .orElseGet(() -> getTranslation("review.remark.objective-gone"))));
        }
        add(Words.typed(remark.text()));
        add(Words.hint(getTranslation("review.remark.by", remark.writtenBy(), remark.writtenAt())));
    }

    /** Adds what the employer made of it. */
    RemarkItem withAnswer(RemarkView remark) {
        String reply = remark.reply();
        Instant repliedAt = remark.repliedAt();
        if (reply != null && repliedAt != null) {
            add(Words.hint(getTranslation("review.reply.at", repliedAt)), Words.typed(reply));
        }
        add(
                remark.answered()
                        ? new Badge(Tone.OK, "review.reply.answered")
                        : new Badge(Tone.NEUTRAL, "review.reply.waiting"));
        return this;
    }
}
