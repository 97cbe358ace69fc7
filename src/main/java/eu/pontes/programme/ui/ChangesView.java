package eu.pontes.programme.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import eu.pontes.identity.OpensWith;
import eu.pontes.identity.Permission;
import eu.pontes.identity.Roles;
import eu.pontes.kernel.Language;
import eu.pontes.programme.ProgrammeService;
import eu.pontes.programme.RuleBookService;
import eu.pontes.programme.RuleChangeView;
import eu.pontes.shell.EmptyState;
import eu.pontes.shell.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** The proposals of the own service: those that wait for a decision first. */
@Route("rules/changes")
@RolesAllowed(Roles.RULES)
@OpensWith(Permission.READ_RULES)
@Dependent
class ChangesView extends Main implements HasDynamicTitle {

    private final transient RuleWords words;

    @Inject
    ChangesView(RuleBookService book, ProgrammeService programme) {
        words = new RuleWords(this, Language.of(getLocale()), programme);
        addClassName("p-page");
        add(new PageHeader(getTranslation("programme.changes"))
                .backTo("rules", getTranslation("programme.back"))
                .lead(getTranslation("programme.changes.lead")));
        List<RuleChangeView> changes = book.changes();
        if (changes.isEmpty()) {
            add(new EmptyState(
                    getTranslation("programme.changes.none"), new Anchor("rules", getTranslation("programme.rules"))));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("p-cards");
        changes.forEach(change -> list.add(card(change)));
        add(list);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page", getTranslation("programme.changes"));
    }

    private ListItem card(RuleChangeView change) {
        ListItem card = new ListItem(
                new H2(new Anchor("rules/changes/" + change.id(), words.title(change))),
                new Paragraph(RuleWords.badge(change.proposal().status())),
                new Paragraph(getTranslation(
                        "programme.proposed-by",
                        change.proposal().proposed().name(),
                        change.proposal().proposed().at())),
                new Paragraph(change.proposal().reason()));
        card.addClassName("p-card");
        return card;
    }
}
