package eu.pontes.vacancy.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import eu.pontes.identity.OpensWith;
import eu.pontes.identity.Permission;
import eu.pontes.identity.Roles;
import eu.pontes.kernel.Language;
import eu.pontes.programme.ui.RuleWords;
import eu.pontes.shell.Badge;
import eu.pontes.shell.EmptyState;
import eu.pontes.shell.Notice;
import eu.pontes.shell.PageHeader;
import eu.pontes.shell.Tone;
import eu.pontes.vacancy.board.FeedService;
import eu.pontes.vacancy.board.FeedView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** All feeds for job boards, and the proposals of the own service to change one. */
@Route("rules/feeds")
@Menu(title = "board.feeds", order = 22, icon = "vaadin:connect")
@RolesAllowed(Roles.RULES)
@OpensWith(Permission.READ_RULES)
@Dependent
class FeedListView extends Main implements HasDynamicTitle {

    @Inject
    FeedListView(FeedService feeds) {
        addClassName("p-page");
        Anchor addresses = new Anchor("/feeds", getTranslation("board.addresses"));
        addresses.setRouterIgnore(true);
        PageHeader header = new PageHeader(getTranslation("board.feeds"))
                .lead(getTranslation("board.feeds.lead"))
                .actions(addresses);
        add(header);
        if (feeds.mayAdd()) {
            header.mainAction("rules/feeds/new", getTranslation("board.new"));
        } else {
            add(new Notice(Tone.INFO, getTranslation("programme.rules.read-only")));
        }
        List<FeedView> waiting = feeds.waiting();
        if (!waiting.isEmpty()) {
            add(new H2(getTranslation("board.waiting")), cards(waiting));
        }
        List<FeedView> known = feeds.feeds();
        add(new H2(getTranslation("board.known")));
        add(known.isEmpty() ? new EmptyState(getTranslation("board.none")) : cards(known));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page", getTranslation("board.feeds"));
    }

    private Component cards(List<FeedView> feeds) {
        UnorderedList list = new UnorderedList();
        list.addClassName("p-cards");
        feeds.forEach(feed -> list.add(card(feed)));
        return list;
    }

    private ListItem card(FeedView feed) {
        ListItem card = new ListItem(
                new H3(new Anchor("rules/feeds/" + feed.id(), feed.name())),
                new Paragraph(badge(feed), RuleWords.badge(feed.certainty())),
                new Paragraph(feed.about().in(Language.of(getLocale()))));
        card.addClassName("p-card");
        return card;
    }

    /** Where a proposal stands, or whether a feed can be fetched. */
    static Badge badge(FeedView feed) {
        if (feed.number() == 0) {
            return RuleWords.badge(feed.proposal().status());
        }
        return feed.served() ? new Badge(Tone.OK, "board.served") : new Badge(Tone.NEUTRAL, "board.paused");
    }
}
