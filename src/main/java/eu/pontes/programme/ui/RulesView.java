package eu.pontes.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import eu.pontes.identity.OpensWith;
import eu.pontes.identity.Permission;
import eu.pontes.identity.Roles;
import eu.pontes.kernel.Language;
import eu.pontes.programme.PlanTypeDetail;
import eu.pontes.programme.ProgrammeDetail;
import eu.pontes.programme.ProgrammeEntry;
import eu.pontes.programme.ProgrammeService;
import eu.pontes.programme.ProgrammeTerms;
import eu.pontes.programme.RuleBookService;
import eu.pontes.shell.EmptyState;
import eu.pontes.shell.Notice;
import eu.pontes.shell.PageHeader;
import eu.pontes.shell.Tables;
import eu.pontes.shell.Tone;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** The whole rule book: every programme with every version of its plan types, and where each was read. */
@Route("rules")
@Menu(title = "programme.rules", order = 20, icon = "vaadin:book")
@RolesAllowed(Roles.RULES)
@OpensWith(Permission.READ_RULES)
@Dependent
class RulesView extends Main implements HasDynamicTitle {

    private final transient RuleWords words;

    @Inject
    RulesView(RuleBookService book, ProgrammeService programme) {
        words = new RuleWords(this, Language.of(getLocale()), programme);
        addClassName("p-page");
        add(new PageHeader(getTranslation("programme.rules"))
                .lead(getTranslation("programme.rules.lead"))
                .actions(new Anchor("rules/changes", getTranslation("programme.changes"))));
        List<ProgrammeEntry> programmes = book.programmes();
        if (programmes.stream().noneMatch(ProgrammeEntry::mine)) {
            add(new Notice(Tone.INFO, getTranslation("programme.rules.read-only")));
        }
        programmes.forEach(entry -> add(section(entry)));
        add(forAll(book.mayAdd()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page", getTranslation("programme.rules"));
    }

    private Component section(ProgrammeEntry entry) {
        ProgrammeDetail programme = entry.programme();
        Section section = new Section(new H2(programme.terms().names().in(words.language())), facts(entry));
        section.addClassName("p-section");
        section.add(
                entry.versions().isEmpty()
                        ? new EmptyState(getTranslation("programme.types.none"))
                        : table(programme.terms().names().in(words.language()), entry.versions()));
        String address = EntryAddress.PROGRAMMES + "/" + programme.code();
        Div toolbar = new Div(new Anchor(address, getTranslation("programme.versions")));
        if (entry.mine()) {
            toolbar.add(new Anchor(address + "/new", getTranslation("programme.type.new")));
        }
        toolbar.addClassName("p-toolbar");
        section.add(toolbar);
        return section;
    }

    /** What belongs to no programme, and the way to a new one. */
    private Component forAll(boolean mayAdd) {
        Div toolbar = new Div(
                new Anchor(EntryAddress.INDICATORS, getTranslation("programme.indicators")),
                new Anchor(EntryAddress.LIMITS, getTranslation("programme.limits")),
                new Anchor(EntryAddress.SCHEMES, getTranslation("programme.schemes")));
        if (mayAdd) {
            toolbar.add(new Anchor(EntryAddress.PROGRAMMES + "/new", getTranslation("programme.programme.new")));
        }
        toolbar.addClassName("p-toolbar");
        Section section = new Section(
                new H2(getTranslation("programme.for-all")),
                new Paragraph(getTranslation("programme.for-all.lead")),
                toolbar);
        section.addClassName("p-section");
        return section;
    }

    private Component facts(ProgrammeEntry entry) {
        ProgrammeDetail programme = entry.programme();
        DescriptionList facts = new DescriptionList();
        facts.addClassName("p-facts");
        words.fact(facts, "programme.valid", words.period(programme.validFrom(), programme.validTo()));
        ProgrammeTerms terms = programme.terms();
        words.fact(facts, "programme.source", RuleWords.source(terms.source()));
        words.fact(facts, "programme.checked-on", words.formats().date(terms.checkedOn()));
        words.fact(facts, "programme.certainty", RuleWords.badge(terms.certainty()));
        words.fact(
                facts,
                "programme.only-for",
                terms.onlyFor()
                        .map(nature -> getTranslation(nature.key()))
                        .orElseGet(() -> getTranslation("programme.only-for.all")));
        words.fact(
                facts,
                "programme.smallest-cell",
                getTranslation("programme.smallest-cell.people", terms.figures().smallestCell()));
        words.fact(
                facts,
                "programme.rounding",
                getTranslation("programme.rounding.base", terms.figures().roundingBase()));
        words.fact(
                facts,
                "programme.keeper",
                entry.keeper().isEmpty() ? getTranslation("programme.keeper.none") : entry.keeper());
        return facts;
    }

    private Component table(String name, List<PlanTypeDetail> versions) {
        String valid = getTranslation("programme.valid");
        String checked = getTranslation("programme.checked-on");
        String certainty = getTranslation("programme.certainty");
        NativeTable table = Tables.table(name, getTranslation("programme.type"), valid, checked, certainty);
        versions.forEach(version -> {
            NativeTableRow row = Tables.row(
                    table,
                    new Anchor(
                            "rules/versions/" + version.id(),
                            version.terms().names().in(words.language())));
            Tables.cell(row, valid, new Span(words.period(version.validFrom(), version.validTo())));
            Tables.cell(
                    row, checked, new Span(words.formats().date(version.terms().checkedOn())));
            Tables.cell(row, certainty, RuleWords.badge(version.terms().certainty()));
        });
        return table;
    }
}
