package eu.pontes.programme.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import eu.pontes.identity.OpensWith;
import eu.pontes.identity.Permission;
import eu.pontes.identity.Roles;
import eu.pontes.kernel.Language;
import eu.pontes.programme.PlanTypeDetail;
import eu.pontes.programme.ProgrammeEntry;
import eu.pontes.programme.ProgrammeService;
import eu.pontes.programme.ProposeVersion;
import eu.pontes.programme.Rule;
import eu.pontes.programme.RuleBookService;
import eu.pontes.programme.RuleKind;
import eu.pontes.programme.RuleProposalService;
import eu.pontes.shell.Address;
import eu.pontes.shell.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The form with which a keeper proposes the next version of a plan type, or a new type. */
@Route("rules/versions/:version/propose")
@RouteAlias("rules/programmes/:programme/new")
@RolesAllowed(Roles.RULES)
@OpensWith(Permission.PROPOSE_RULES)
@Dependent
class ProposeView extends Main implements HasDynamicTitle, BeforeEnterObserver {

    private final transient RuleBookService book;
    private final transient RuleProposalService proposals;
    private final transient RuleWords words;
    private final ProposalForm form;
    private final NameInputs names;
    private final List<RuleInput> rules = new ArrayList<>();
    private String title = "";

    @Inject
    ProposeView(RuleBookService book, RuleProposalService proposals, ProgrammeService programme, Clock clock) {
        this.book = book;
        this.proposals = proposals;
        this.words = new RuleWords(this, Language.of(getLocale()), programme);
        this.form = new ProposalForm(LocalDate.now(clock));
        this.names = NameInputs.names(form, "names");
        form.askWhenAndWhy();
        addClassName("p-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<PlanTypeDetail> before =
                Address.id(event, "version", "plan-type").map(book::version);
        String programme = before.map(PlanTypeDetail::programme)
                .orElseGet(() -> event.getRouteParameters().get("programme").orElse(""));
        ProgrammeEntry entry = book.programme(programme);
        title = before.isPresent() ? getTranslation("programme.propose") : getTranslation("programme.type.new");
        String back = before.map(version -> "rules/versions/" + version.id()).orElse("rules");
        add(
                new PageHeader(title)
                        .backTo(back, getTranslation("programme.back"))
                        .lead(entry.programme().terms().names().in(words.language())),
                form);
        before.ifPresent(version -> {
            form.follow(version.code(), version.terms().source());
            names.show(version.terms().names());
        });
        form.add(
                new H2(getTranslation("programme.rules.of-type")),
                new Paragraph(getTranslation("programme.rules.help")));
        for (RuleKind kind : RuleKind.values()) {
            Optional<Rule> known = before.flatMap(version -> version.terms().rule(kind));
            RuleInput input = new RuleInput(kind, form.fields(), words, known);
            rules.add(input);
            form.add(input);
        }
        form.handIn(() -> proposals.propose(content(programme, before)), back);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page", title);
    }

    private ProposeVersion content(String programme, Optional<PlanTypeDetail> before) {
        return new ProposeVersion(
                programme,
                before.map(PlanTypeDetail::id).orElse(null),
                form.code(),
                names.names(),
                form.validFrom(),
                rules.stream()
                        .flatMap(input -> input.rule(form.source()).stream())
                        .toList(),
                form.grounds());
    }
}
