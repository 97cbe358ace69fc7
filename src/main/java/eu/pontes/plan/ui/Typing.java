package eu.pontes.plan.ui;

import com.vaadin.flow.component.UI;
import eu.pontes.kernel.Problem;
import eu.pontes.plan.drafting.DraftPlace;
import eu.pontes.plan.drafting.DraftService;
import eu.pontes.plan.drafting.TypedForm;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Keeps what is typed in one form, quietly, until it is saved or thrown away; puts back what was kept before. */
final class Typing {

    private final PlanForm form;
    private final DraftService drafts;
    private final DraftPlace place;
    private int baseVersion;
    private boolean going = true;
    private Runnable mine = () -> {};

    Typing(PlanForm form, DraftService drafts, DraftPlace place, int baseVersion) {
        this.form = form;
        this.drafts = drafts;
        this.place = place;
        this.baseVersion = baseVersion;
    }

    /**
     * Begins, with what was typed before.
     *
     * @param changedSince whether what is stored changed after a version
     */
    void start(IntPredicate changedSince) {
        List<TypedFields.Shown> stored = form.typed().shown();
        Optional<TypedForm> before = drafts.typed(place);
        before.ifPresent(typed -> {
            baseVersion = typed.baseVersion();
            form.typed().fill(typed.values());
            TypedNotice notice = new TypedNotice(typed.savedAt(), this::discard);
            if (changedSince.test(baseVersion)) {
                notice.compare(stored, form.typed().shown());
            }
            form.tell(notice);
        });
        form.typed().onTyping(this::keep);
        form.onFinished(this::finish);
    }

    /** Says how to show that the page is being written, and what happens if it no longer is the reader's. */
    void whileMine(Runnable asked) {
        mine = asked;
    }

    void beat() {
        if (going) {
            mine.run();
        }
    }

    /** What was kept stays kept. */
    void stop() {
        going = false;
    }

    private void keep() {
        if (!going) {
            return;
        }
        try {
            form.keptAt(drafts.keep(place, baseVersion, form.typed().values()));
        } catch (Problem refused) {
            form.status(form.getTranslation(refused.key(), refused.arguments().toArray()));
        }
        mine.run();
    }

    private void finish() {
        going = false;
        drafts.discard(place);
    }

    private void discard() {
        finish();
        UI.getCurrent().refreshCurrentRoute(false);
    }
}
