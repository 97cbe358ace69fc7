package eu.pontes.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import eu.pontes.identity.OpensWith;
import eu.pontes.identity.Permission;
import eu.pontes.identity.Roles;
import eu.pontes.kernel.Language;
import eu.pontes.programme.PlanTypeDetail;
import eu.pontes.programme.ProgrammeService;
import eu.pontes.programme.Rule;
import eu.pontes.programme.RuleBookService;
import eu.pontes.programme.RuleProposalService;
import eu.pontes.programme.RuleSubject;
import eu.pontes.shell.Address;
import eu.pontes.shell.PageHeader;
import eu.pontes.shell.Tables;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** One version of a plan type: every rule with its force, its certainty and its source. */
@Route("rules/versions/:version")
@RolesAllowed(Roles.RULES)
@OpensWith(Permission.READ_RULES)
@Dependent
class VersionView extends Main implements HasDynamicTitle, BeforeEnterObserver {

    private final transient RuleBookService book;
    private final transient RuleProposalService proposals;
    private final transient Clock clock;
    private final transient RuleWords words;
    private String title = "";

    @Inject
    VersionView(RuleBookService book, RuleProposalService proposals, ProgrammeService programme, Clock clock) {
        this.book = book;
        this.proposals = proposals;
        this.clock = clock;
        this.words = new RuleWords(this, Language.of(getLocale()), programme);
        addClassName("p-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        PlanTypeDetail version =
                book.version(Address.id(event, "version", "plan-type").orElseThrow());
        title = version.terms().names().in(words.language());
        PageHeader header = new PageHeader(title)
                .backTo("rules", getTranslation("programme.back"))
                .about(RuleWords.badge(version.terms().certainty()));
        if (book.mayChange(version.id())) {
            header.mainAction("rules/versions/" + version.id() + "/propose", getTranslation("programme.propose"));
            if (version.openOn(LocalDate.now(clock).plusDays(1))) {
                header.actions(new Button(getTranslation("programme.close"), click -> close(version)));
            }
        }
        add(header, facts(version), new H2(getTranslation("programme.rules.of-type")), table(version));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page", title);
    }

    private Component facts(PlanTypeDetail version) {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("p-facts");
        words.fact(facts, "programme.code", version.code());
        words.fact(facts, "programme.valid", words.period(version.validFrom(), version.validTo()));
        words.fact(facts, "programme.source", RuleWords.source(version.terms().source()));
        words.fact(
                facts,
                "programme.checked-on",
                words.formats().date(version.terms().checkedOn()));
        return facts;
    }

    private Component table(PlanTypeDetail version) {
        String value = getTranslation("programme.value");
        String force = getTranslation("programme.force");
        String certainty = getTranslation("programme.certainty");
        String source = getTranslation("programme.source");
        NativeTable table = Tables.table(title, getTranslation("programme.rule"), value, force, certainty, source);
        table.addClassName("p-table--wrap");
        version.terms().rules().forEach(rule -> {
            NativeTableRow row =
                    Tables.row(table, new Span(getTranslation(rule.kind().key())));
            Tables.cell(row, value, new Span(words.value(rule)));
            Tables.cell(row, force, new Span(getTranslation(rule.force().key())));
            Tables.cell(row, certainty, certainty(rule));
            Tables.cell(row, source, RuleWords.source(rule.source()));
        });
        return table;
    }

    private Component[] certainty(Rule rule) {
        return rule.note() == null
                ? new Component[] {RuleWords.badge(rule.certainty())}
                : new Component[] {
                    RuleWords.badge(rule.certainty()),
                    new Paragraph(getTranslation(rule.note().key()))
                };
    }

    private void close(PlanTypeDetail version) {
        new ClosingDecision(RuleSubject.PLAN_TYPE, version.code(), version.validFrom())
                .open(proposals, getTranslation("programme.close.consequence", title), LocalDate.now(clock));
    }
}
