package eu.pontes.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
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
import eu.pontes.programme.ProgrammeService;
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

/** A programme, an indicator, a limit or a placement scheme: what each of its versions says, and where a keeper begins to change it. */
@Route(EntryAddress.PROGRAMMES + "/:programme")
@RouteAlias(EntryAddress.INDICATORS + "/:indicator")
@RouteAlias(EntryAddress.LIMITS + "/:limit")
@RouteAlias(EntryAddress.SCHEMES + "/:scheme")
@RolesAllowed(Roles.RULES)
@OpensWith(Permission.READ_RULES)
@Dependent
class EntryView extends Main implements HasDynamicTitle, BeforeEnterObserver {

    private final transient RuleBookService book;
    private final transient RuleProposalService proposals;
    private final transient Clock clock;
    private final transient RuleWords words;
    private String title = "";

    @Inject
    EntryView(RuleBookService book, RuleProposalService proposals, ProgrammeService programme, Clock clock) {
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
        RuleEntry entry = book.entry(address.subject(), address.code().orElse(""));
        title = words.name(entry);
        add(header(entry));
        entry.versions().forEach(version -> add(section(entry, version)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page", title);
    }

    private PageHeader header(RuleEntry entry) {
        PageHeader header = new PageHeader(title)
                .backTo(EntryAddress.above(entry.subject()), getTranslation(EntryAddress.back(entry.subject())))
                .about(RuleWords.badge(entry.latest().text().certainty()));
        if (entry.mine()) {
            header.mainAction(EntryAddress.of(entry) + "/propose", getTranslation("programme.propose"));
            if (entry.subject() != RuleSubject.LIMIT && entry.latest().openOn(today().plusDays(1))) {
                header.actions(new Button(getTranslation("programme.close"), click -> close(entry)));
            }
        }
        return header;
    }

    private Component section(RuleEntry entry, RuleVersion version) {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("p-facts");
        words.fact(facts, "programme.code", entry.code());
        String source = getTranslation("programme.source");
        TextFields.of(version.text(), words).forEach((field, value) -> {
            if (!value.isEmpty()) {
                facts.add(
                        new DescriptionList.Term(field),
                        new DescriptionList.Description(
                                field.equals(source) ? RuleWords.source(value) : new Span(value)));
            }
        });
        Section section = new Section(new H2(words.period(version.validFrom(), version.validTo())), facts);
        section.addClassName("p-section");
        return section;
    }

    private void close(RuleEntry entry) {
        String consequence = getTranslation(
                switch (entry.subject()) {
                    case PROGRAMME -> "programme.close.consequence.programme";
                    case SCHEME -> "programme.close.consequence.scheme";
                    case INDICATOR, LIMIT, PLAN_TYPE -> "programme.close.consequence.indicator";
                },
                title);
        new ClosingDecision(entry.subject(), entry.code(), entry.latest().validFrom())
                .open(proposals, consequence, today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
