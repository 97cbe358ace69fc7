package eu.pontes.plan.ui;

import com.vaadin.flow.component.UI;
import eu.pontes.identity.Caller;
import eu.pontes.identity.Callers;
import eu.pontes.plan.PlanId;
import eu.pontes.plan.PlanSection;
import eu.pontes.plan.PlanView;
import eu.pontes.plan.drafting.DraftPlace;
import eu.pontes.plan.drafting.DraftService;
import eu.pontes.plan.drafting.EditLockService;
import eu.pontes.plan.drafting.Writer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/**
 * What makes drafting a plan safe on every page alike: what is typed is kept at once and comes back, and who else writes
 * the same page is seen.
 */
@ApplicationScoped
class Editing {

    private final DraftService drafts;
    private final EditLockService locks;
    private final Callers callers;

    @Inject
    Editing(DraftService drafts, EditLockService locks, Callers callers) {
        this.drafts = drafts;
        this.locks = locks;
        this.callers = callers;
    }

    /** The task list of a plan, with who else is writing what, and what the reader did not save yet. */
    PlanTasks tasks(PlanView plan) {
        return new PlanTasks(plan, locks.others(plan.id()), drafts.unsaved(plan.id()));
    }

    /** Looks after the form of a plan that is only being begun; its fields show what a new one starts with. */
    void begins(PlanForm form) {
        begins(form, DraftPlace.NEW_PLAN);
    }

    /** The same for a plan that continues another one. */
    void continues(PlanForm form, PlanId earlier) {
        begins(form, DraftPlace.continuing(earlier));
    }

    private void begins(PlanForm form, DraftPlace place) {
        form.addAttachListener(opened -> new Typing(form, drafts, place, 0).start(known -> false));
    }

    /** Looks after the form of a page of a plan, whose fields show what is stored. */
    void edits(PlanForm form, PlanView plan, PlanSection section) {
        Caller writer = callers.current();
        UUID page = UUID.randomUUID();
        form.addAttachListener(opened -> {
            if (!section.adds() && !free(form, plan.id(), section, page)) {
                return;
            }
            Typing typing = new Typing(form, drafts, DraftPlace.in(plan.id(), section), plan.version());
            typing.start(known -> plan.changedSince(section, known));
            if (!section.adds()) {
                watch(opened.getUI(), form, typing, plan.id(), section, page);
                form.addDetachListener(left -> callers.as(writer, () -> {
                    locks.release(plan.id(), section, page);
                    return true;
                }));
            }
        });
    }

    private boolean free(PlanForm form, PlanId plan, PlanSection section, UUID page) {
        Optional<Writer> other = locks.hold(plan, section, page);
        other.ifPresent(writer -> {
            form.readOnly();
            form.tell(new WriterNotice(writer, () -> locks.takeOver(plan, section, page)));
        });
        return other.isEmpty();
    }

    /** Shows signs of life, and learns by that when somebody else took the page over. */
    private void watch(UI ui, PlanForm form, Typing typing, PlanId plan, PlanSection section, UUID page) {
        typing.whileMine(() -> locks.hold(plan, section, page).ifPresent(writer -> {
            typing.stop();
            form.readOnly();
            form.tell(WriterNotice.tookOver(writer));
        }));
        var beats = ui.addHeartbeatListener(beat -> typing.beat());
        form.addDetachListener(left -> beats.remove());
    }
}
