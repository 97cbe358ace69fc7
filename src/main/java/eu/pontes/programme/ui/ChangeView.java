package eu.pontes.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import eu.pontes.identity.Caller;
import eu.pontes.identity.Callers;
import eu.pontes.identity.OpensWith;
import eu.pontes.identity.Permission;
import eu.pontes.identity.Roles;
import eu.pontes.kernel.Language;
import eu.pontes.programme.ProgrammeService;
import eu.pontes.programme.ProposalView;
import eu.pontes.programme.RejectChange;
import eu.pontes.programme.RuleBookService;
import eu.pontes.programme.RuleChangeDetail;
import eu.pontes.programme.RuleChangeId;
import eu.pontes.programme.RuleChangeStatus;
import eu.pontes.programme.RuleChangeView;
import eu.pontes.shell.Address;
import eu.pontes.shell.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** One proposal beside what holds now, and the decisions that the reader can take on it. */
@Route("rules/changes/:change")
@RolesAllowed(Roles.RULES)
@OpensWith(Permission.READ_RULES)
@Dependent
class ChangeView extends Main implements HasDynamicTitle, BeforeEnterObserver {

    private final transient RuleBookService book;
    private final transient ProgrammeService programme;
    private final transient Caller caller;
    private String title = "";

    @Inject
    ChangeView(RuleBookService book, ProgrammeService programme, Callers callers) {
        this.book = book;
        this.programme = programme;
        this.caller = callers.current();
        addClassName("p-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(new RuleChangeId(Address.id(event, "change", "rule-change").orElseThrow()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page", title);
    }

    private void show(RuleChangeId id) {
        removeAll();
        RuleChangeDetail detail = book.change(id);
        RuleChangeView change = detail.change();
        RuleWords words = new RuleWords(this, Language.of(getLocale()), programme);
        title = words.title(change);
        add(
                new PageHeader(title)
                        .backTo("rules/changes", getTranslation("programme.changes.back"))
                        .about(RuleWords.badge(change.proposal().status())),
                facts(change.proposal(), words));
        if (change.proposal().status() == RuleChangeStatus.PROPOSED) {
            add(decisions(change));
        }
        add(new H2(getTranslation("programme.compare")), new Comparison(words).of(detail));
    }

    private Component facts(ProposalView proposal, RuleWords words) {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("p-facts");
        words.fact(facts, "programme.reason", proposal.reason());
        words.fact(facts, "programme.source", RuleWords.source(proposal.source()));
        words.fact(facts, "programme.checked-on", words.formats().date(proposal.checkedOn()));
        words.fact(facts, "programme.proposal", step(proposal.proposed()));
        proposal.decided().ifPresent(decided -> words.fact(facts, "programme.decision", step(decided)));
        proposal.decisionNote().ifPresent(note -> words.fact(facts, "programme.decision.reason", note));
        return facts;
    }

    private String step(ProposalView.Step step) {
        return getTranslation("programme.step", step.name(), step.at());
    }

    private Component decisions(RuleChangeView change) {
        return new ProposalDecisions(change.proposal(), caller, () -> show(change.id()))
                .approving(
                        getTranslation("programme.approve.consequence", change.effectiveOn()),
                        () -> book.approve(change.id(), change.version()))
                .rejecting(why -> book.reject(new RejectChange(change.id(), change.version(), why)))
                .withdrawing(() -> book.withdraw(change.id(), change.version()));
    }
}
