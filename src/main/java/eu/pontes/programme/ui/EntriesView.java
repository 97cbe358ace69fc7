package eu.pontes.programme.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import eu.pontes.identity.OpensWith;
import eu.pontes.identity.Permission;
import eu.pontes.identity.Roles;
import eu.pontes.kernel.Language;
import eu.pontes.programme.IndicatorTerms;
import eu.pontes.programme.LimitTerms;
import eu.pontes.programme.ProgrammeService;
import eu.pontes.programme.RuleBookService;
import eu.pontes.programme.RuleEntry;
import eu.pontes.programme.RuleSubject;
import eu.pontes.programme.RuleText;
import eu.pontes.programme.RuleVersion;
import eu.pontes.programme.SchemeTerms;
import eu.pontes.shell.PageHeader;
import eu.pontes.shell.Tables;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** What holds for all programmes: the catalogue of indicators, the limits or the placement schemes, each as its latest version has it. */
@Route(EntryAddress.INDICATORS)
@RouteAlias(EntryAddress.LIMITS)
@RouteAlias(EntryAddress.SCHEMES)
@RolesAllowed(Roles.RULES)
@OpensWith(Permission.READ_RULES)
@Dependent
class EntriesView extends Main implements HasDynamicTitle, BeforeEnterObserver {

    private final transient RuleBookService book;
    private final transient RuleWords words;
    private String title = "";

    @Inject
    EntriesView(RuleBookService book, ProgrammeService programme) {
        this.book = book;
        this.words = new RuleWords(this, Language.of(getLocale()), programme);
        addClassName("p-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        RuleSubject subject = EntryAddress.of(event).subject();
        title = getTranslation(title(subject));
        PageHeader header = new PageHeader(title)
                .backTo("rules", getTranslation("programme.back"))
                .lead(getTranslation(lead(subject)));
        if (subject != RuleSubject.LIMIT && book.mayAdd()) {
            header.mainAction(
                    EntryAddress.list(subject) + "/new",
                    getTranslation(subject == RuleSubject.SCHEME ? "programme.scheme.new" : "programme.indicator.new"));
        }
        add(header, table(getTranslation(value(subject)), book.entries(subject)));
    }

    private static String title(RuleSubject subject) {
        return switch (subject) {
            case INDICATOR -> "programme.indicators";
            case SCHEME -> "programme.schemes";
            case LIMIT, PROGRAMME, PLAN_TYPE -> "programme.limits";
        };
    }

    private static String lead(RuleSubject subject) {
        return switch (subject) {
            case INDICATOR -> "programme.indicators.lead";
            case SCHEME -> "programme.schemes.lead";
            case LIMIT, PROGRAMME, PLAN_TYPE -> "programme.limits.lead";
        };
    }

    /** What tells one from another, beside the name. */
    private static String value(RuleSubject subject) {
        return switch (subject) {
            case INDICATOR -> "programme.indicator.kind";
            case SCHEME -> "programme.scheme.regions";
            case LIMIT, PROGRAMME, PLAN_TYPE -> "programme.amount";
        };
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page", title);
    }

    private NativeTable table(String value, List<RuleEntry> entries) {
        String valid = getTranslation("programme.valid");
        String checked = getTranslation("programme.checked-on");
        String certainty = getTranslation("programme.certainty");
        NativeTable table = Tables.table(title, getTranslation("programme.called"), value, valid, checked, certainty);
        table.addClassName("p-table--wrap");
        entries.forEach(entry -> {
            RuleVersion latest = entry.latest();
            NativeTableRow row = Tables.row(table, new Anchor(EntryAddress.of(entry), words.name(entry)));
            Tables.cell(row, value, new Span(value(latest.text())));
            Tables.cell(row, valid, new Span(words.period(latest.validFrom(), latest.validTo())));
            Tables.cell(
                    row, checked, new Span(words.formats().date(latest.text().checkedOn())));
            Tables.cell(row, certainty, RuleWords.badge(latest.text().certainty()));
        });
        return table;
    }

    private String value(RuleText text) {
        if (text instanceof SchemeTerms scheme) {
            return SchemeFields.regions(scheme, words);
        }
        return text instanceof IndicatorTerms indicator
                ? getTranslation(indicator.meaning().kind().key())
                : words.formats().number(((LimitTerms) text).amount());
    }
}
