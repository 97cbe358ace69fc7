package eu.pontes.plan.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import eu.pontes.plan.PlanSection;
import eu.pontes.plan.PlanService;
import eu.pontes.plan.PlanView;
import eu.pontes.shell.PageHeader;

/**
 * The shape of every page on which a plan that exists is written: only while the plan can be changed, with one form, and
 * under the care of {@link Editing}.
 */
abstract class PlanEditor extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PlanService plans;
    private final transient Editing editing;
    private final String title;

    PlanEditor(PlanService plans, Editing editing, String title) {
        this.plans = plans;
        this.editing = editing;
        this.title = title;
        addClassName("p-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        PlanView plan = plans.plan(PlanPath.plan(event));
        PlanPath.onlyEditable(event, plan);
        PageHeader header = header(plan);
        PlanForm form = new PlanForm(PlanPath.to(plan.id()));
        add(header, form);
        PlanSection section = fill(form, plan, event);
        editing.edits(form, plan, section);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page", getTranslation(title));
    }

    PageHeader header(PlanView plan) {
        return PlanForm.header(getTranslation(title), help());
    }

    /** What is to be written here, in a sentence. */
    abstract String help();

    /** Puts the fields with what is stored in them into the form, and what ends it; tells which page this is. */
    abstract PlanSection fill(PlanForm form, PlanView plan, BeforeEnterEvent event);

    PlanService plans() {
        return plans;
    }
}
