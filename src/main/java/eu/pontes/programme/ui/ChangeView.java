package eu.pontes.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
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
import eu.pontes.programme.RejectChange;
import eu.pontes.programme.RuleBookService;
import eu.pontes.programme.RuleChangeDetail;
import eu.pontes.programme.RuleChangeId;
import eu.pontes.programme.RuleChangeStatus;
import eu.pontes.programme.RuleChangeView;
import eu.pontes.shell.Address;
import eu.pontes.shell.Decision;
import eu.pontes.shell.Notice;
import eu.pontes.shell.PageHeader;
import eu.pontes.shell.Tone;
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
                        .about(RuleWords.badge(change.status())),
                facts(change, words));
        if (change.status() == RuleChangeStatus.PROPOSED) {
            add(decisions(change));
        }
        add(new H2(getTranslation("programme.compare")), new Comparison(words).of(detail));
    }

    private Component facts(RuleChangeView change, RuleWords words) {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("p-facts");
        words.fact(facts, "programme.reason", change.reason());
        words.fact(facts, "programme.source", words.source(change.source()));
        words.fact(facts, "programme.checked-on", words.formats().date(change.checkedOn()));
        words.fact(facts, "programme.proposal", step(change.proposed()));
        change.decided().ifPresent(decided -> words.fact(facts, "programme.decision", step(decided)));
        change.decisionNote().ifPresent(note -> words.fact(facts, "programme.decision.reason", note));
        return facts;
    }

    private String step(RuleChangeView.Step step) {
        return getTranslation("programme.step", step.name(), step.at());
    }

    private Component decisions(RuleChangeView change) {
        Div toolbar = new Div();
        toolbar.addClassName("p-toolbar");
        if (change.allows(RuleChangeStatus.APPROVED, caller)) {
            Button approve = new Button(getTranslation("programme.approve"), click -> approve(change));
            approve.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            toolbar.add(approve);
        }
        if (change.allows(RuleChangeStatus.REJECTED, caller)) {
            toolbar.add(new Button(getTranslation("programme.reject"), click -> reject(change)));
        }
        if (change.allows(RuleChangeStatus.WITHDRAWN, caller)) {
            toolbar.add(new Button(getTranslation("programme.withdraw"), click -> withdraw(change)));
            return new Div(new Notice(Tone.INFO, getTranslation("programme.second-eyes")), toolbar);
        }
        return toolbar;
    }

    private void approve(RuleChangeView change) {
        new Decision(
                        getTranslation("programme.approve"),
                        getTranslation("programme.approve.consequence", change.effectiveOn()))
                .open(() -> book.approve(change.id(), change.version()), () -> done(change.id(), "programme.approved"));
    }

    private void reject(RuleChangeView change) {
        Decision decision = new Decision(getTranslation("programme.reject"), getTranslation("programme.reject.help"));
        TextArea reason = decision.askingText("reason", getTranslation("programme.decision.reason"), 1000);
        decision.open(
                () -> book.reject(new RejectChange(change.id(), change.version(), reason.getValue())),
                () -> done(change.id(), "programme.rejected"));
    }

    private void withdraw(RuleChangeView change) {
        new Decision(getTranslation("programme.withdraw"), getTranslation("programme.withdraw.consequence"))
                .destructive()
                .open(
                        () -> book.withdraw(change.id(), change.version()),
                        () -> done(change.id(), "programme.withdrawn"));
    }

    private void done(RuleChangeId id, String sentence) {
        show(id);
        Notification.show(getTranslation(sentence));
    }
}
