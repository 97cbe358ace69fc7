package eu.pontes.programme.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import eu.pontes.identity.OpensWith;
import eu.pontes.identity.Permission;
import eu.pontes.identity.Roles;
import eu.pontes.kernel.Language;
import eu.pontes.programme.Certainty;
import eu.pontes.programme.ProgrammeService;
import eu.pontes.programme.ProposeTerms;
import eu.pontes.programme.RuleBookService;
import eu.pontes.programme.RuleEntry;
import eu.pontes.programme.RuleProposalService;
import eu.pontes.programme.RuleSubject;
import eu.pontes.programme.RuleVersion;
import eu.pontes.shell.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** The form with which a keeper proposes what a programme, an indicator, a limit or a scheme will say, beginning with what it says. */
@Route(EntryAddress.PROGRAMMES + "/:programme/propose")
@RouteAlias(EntryAddress.PROGRAMMES + "/new")
@RouteAlias(EntryAddress.INDICATORS + "/:indicator/propose")
@RouteAlias(EntryAddress.INDICATORS + "/new")
@RouteAlias(EntryAddress.LIMITS + "/:limit/propose")
@RouteAlias(EntryAddress.SCHEMES + "/:scheme/propose")
@RouteAlias(EntryAddress.SCHEMES + "/new")
@RolesAllowed(Roles.RULES)
@OpensWith(Permission.PROPOSE_RULES)
@Dependent
class ProposeTermsView extends Main implements HasDynamicTitle, BeforeEnterObserver {

    private final transient RuleBookService book;
    private final transient RuleProposalService proposals;
    private final transient Clock clock;
    private final transient RuleWords words;
    private String title = "";

    @Inject
    ProposeTermsView(RuleBookService book, RuleProposalService proposals, ProgrammeService programme, Clock clock) {
        this.book = book;
        this.proposals = proposals;
        this.clock = clock;
        this.words = new RuleWords(this, Language.of(getLocale()), programme);
        addClassName("p-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        EntryAddress address = EntryAddress.of(event);
        Optional<RuleEntry> entry = address.code().map(code -> book.entry(address.subject(), code));
        title = entry.isPresent() ? getTranslation("programme.propose") : newTitle(address.subject());
        String back = entry.map(EntryAddress::of).orElseGet(() -> EntryAddress.above(address.subject()));
        ProposalForm form = new ProposalForm(LocalDate.now(clock));
        TermsInputs inputs = TermsInputs.of(address.subject(), form, words);
        form.askWhenAndWhy();
        Select<Certainty> certainty = certainty(form);
        entry.ifPresent(known -> {
            RuleVersion latest = known.latest();
            form.follow(known.code(), latest.text().source());
            inputs.show(latest.text());
            certainty.setValue(latest.text().certainty());
        });
        LocalDate follows = entry.map(known -> known.latest().validFrom()).orElse(null);
        form.handIn(
                () -> proposals.propose(new ProposeTerms(
                        follows,
                        form.code(),
                        inputs.content(),
                        certainty.getValue(),
                        form.validFrom(),
                        form.grounds())),
                inputs::unfoldFaulty,
                back);
        String above = entry.map(words::name).orElseGet(() -> getTranslation(EntryAddress.back(address.subject())));
        add(new PageHeader(title).backTo(back, above), form);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page", title);
    }

    private String newTitle(RuleSubject subject) {
        return getTranslation(
                switch (subject) {
                    case PROGRAMME -> "programme.programme.new";
                    case SCHEME -> "programme.scheme.new";
                    case INDICATOR, LIMIT, PLAN_TYPE -> "programme.indicator.new";
                });
    }

    /** Until somebody has read it, nothing is certain. */
    private Select<Certainty> certainty(ProposalForm form) {
        Select<Certainty> certainty = words.choice("programme.certainty", Certainty.values());
        certainty.setValue(Certainty.UNVERIFIED);
        return form.placed(form.fields().add("certainty", certainty));
    }
}
