package eu.pontes.plan.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import eu.pontes.identity.OpensWith;
import eu.pontes.identity.OrganisationKind;
import eu.pontes.identity.OrganisationService;
import eu.pontes.identity.Permission;
import eu.pontes.identity.Roles;
import eu.pontes.kernel.Language;
import eu.pontes.plan.ContinuationService;
import eu.pontes.plan.PlanId;
import eu.pontes.plan.PlanSection;
import eu.pontes.plan.PlanService;
import eu.pontes.plan.PlanView;
import eu.pontes.programme.PlanType;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The title, type, period and service of a plan: the first page of a new one, later a page of its task list. */
@Route("plans/new")
@RouteAlias("plans/:plan/details")
@RolesAllowed(Roles.EMPLOYER)
@OpensWith(Permission.DRAFT_PLANS)
@Dependent
class DetailsEditor extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PlanService plans;
    private final transient ContinuationService continuations;
    private final transient OfferedTypes types;
    private final transient OrganisationService organisations;
    private final transient Editing editing;
    private final transient Clock clock;
    private String title = "";

    @Inject
    DetailsEditor(
            PlanService plans,
            ContinuationService continuations,
            OfferedTypes types,
            OrganisationService organisations,
            Editing editing,
            Clock clock) {
        this.plans = plans;
        this.continuations = continuations;
        this.types = types;
        this.organisations = organisations;
        this.editing = editing;
        this.clock = clock;
        addClassName("p-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Optional<PlanView> plan = PlanPath.id(event, "plan").map(PlanId::new).map(plans::plan);
        plan.ifPresent(known -> PlanPath.onlyEditable(event, known));
        title = plan.isPresent() ? getTranslation("plan.details") : getTranslation("plan.start");
        PlanForm form = new PlanForm(plan.map(known -> PlanPath.to(known.id())).orElse("plans"));
        DetailsInputs inputs = new DetailsInputs(
                form, day -> types(day, plan), organisations.ofKind(OrganisationKind.EMPLOYMENT_SERVICE));
        add(PlanForm.header(title, getTranslation("plan.details.help")), form);
        if (plan.isPresent()) {
            PlanView known = plan.get();
            inputs.show(known);
            form.saving(
                    getTranslation("plan.save"), () -> plans.redraft(known.id(), known.version(), inputs.content()));
            editing.edits(form, known, PlanSection.DETAILS);
        } else {
            addComponentAtIndex(1, new EarlierPlans(continuations.continuable()));
            inputs.suggest(LocalDate.now(clock));
            form.creating(getTranslation("plan.start.do"), () -> PlanPath.to(plans.draft(inputs.content())));
            editing.begins(form);
        }
    }

    /** A plan that has begun keeps the version of its type. */
    private List<PlanType> types(LocalDate day, Optional<PlanView> plan) {
        Language language = Language.of(getLocale());
        return plan.map(known -> types.on(day, language, known.planTypeId())).orElseGet(() -> types.on(day, language));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page", title);
    }
}
