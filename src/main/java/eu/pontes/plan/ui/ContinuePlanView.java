package eu.pontes.plan.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import eu.pontes.identity.OpensWith;
import eu.pontes.identity.OrganisationKind;
import eu.pontes.identity.OrganisationService;
import eu.pontes.identity.Permission;
import eu.pontes.identity.Roles;
import eu.pontes.kernel.Language;
import eu.pontes.plan.Continuation;
import eu.pontes.plan.ContinuationService;
import eu.pontes.plan.PlanView;
import eu.pontes.shell.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** The first page of a plan that continues an earlier one: the basics, and what goes along. */
@Route("plans/:plan/" + ContinuePlanView.PAGE)
@RolesAllowed(Roles.EMPLOYER)
@OpensWith(Permission.DRAFT_PLANS)
@Dependent
class ContinuePlanView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    /** Its address below that of the earlier plan. */
    static final String PAGE = "continue";

    private final transient ContinuationService continuations;
    private final transient OfferedTypes types;
    private final transient OrganisationService organisations;
    private final transient Editing editing;
    private final transient Clock clock;

    @Inject
    ContinuePlanView(
            ContinuationService continuations,
            OfferedTypes types,
            OrganisationService organisations,
            Editing editing,
            Clock clock) {
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
        Continuation from = continuations.continuation(PlanPath.plan(event));
        PlanView earlier = from.earlier();
        PlanForm form = new PlanForm(PlanPath.to(earlier.id()));
        add(
                new PageHeader(getTranslation("plan.continue"))
                        .backTo(PlanPath.to(earlier.id()), earlier.title())
                        .lead(getTranslation("plan.continue.help")),
                new LineageNotice(earlier),
                form);
        Language language = Language.of(getLocale());
        DetailsInputs details = new DetailsInputs(
                form, day -> types.on(day, language), organisations.ofKind(OrganisationKind.EMPLOYMENT_SERVICE));
        CarriedInputs carried = new CarriedInputs(form, from, language);
        form.placed(new LeftBehind(from));
        details.onPeriod(carried::tellFor);
        details.propose(from, language, LocalDate.now(clock));
        form.creating(
                getTranslation("plan.start.do"),
                () -> PlanPath.to(continuations.begin(earlier.id(), details.content(), carried.content())));
        editing.continues(form, earlier.id());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page", getTranslation("plan.continue"));
    }
}
