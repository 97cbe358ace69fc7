package eu.pontes.vacancy.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
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
import eu.pontes.kernel.Problem;
import eu.pontes.platform.text.Formats;
import eu.pontes.programme.ProposalView;
import eu.pontes.programme.RuleChangeStatus;
import eu.pontes.programme.ui.ProposalDecisions;
import eu.pontes.programme.ui.RuleWords;
import eu.pontes.shell.Address;
import eu.pontes.shell.Facts;
import eu.pontes.shell.Notice;
import eu.pontes.shell.PageHeader;
import eu.pontes.shell.Tone;
import eu.pontes.vacancy.board.FeedId;
import eu.pontes.vacancy.board.FeedPreview;
import eu.pontes.vacancy.board.FeedService;
import eu.pontes.vacancy.board.FeedView;
import eu.pontes.vacancy.board.RejectFeed;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** One version of a feed: its template, what that makes of an offer, and the decisions that the reader can take on it. */
@Route("rules/feeds/:feed")
@RolesAllowed(Roles.RULES)
@OpensWith(Permission.READ_RULES)
@Dependent
class FeedPage extends Main implements HasDynamicTitle, BeforeEnterObserver {

    private final transient FeedService feeds;
    private final transient Caller caller;
    private String title = "";

    @Inject
    FeedPage(FeedService feeds, Callers callers) {
        this.feeds = feeds;
        this.caller = callers.current();
        addClassName("p-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(new FeedId(Address.id(event, "feed", "feed").orElseThrow()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page", title);
    }

    private void show(FeedId id) {
        removeAll();
        FeedView feed = feeds.feed(id);
        title = feed.name();
        PageHeader header = new PageHeader(title)
                .backTo("rules/feeds", getTranslation("board.feeds"))
                .about(FeedListView.badge(feed))
                .lead(feed.about().in(Language.of(getLocale())));
        if (feeds.mayFollow(feed)) {
            header.mainAction("rules/feeds/" + id + "/propose", getTranslation("board.propose"));
        }
        add(header, facts(feed));
        if (feed.proposal().status() == RuleChangeStatus.PROPOSED) {
            add(decisions(feed));
        }
        String template = getTranslation("board.template");
        add(new H2(template), new Listing(template, feed.template()), new H2(getTranslation("board.preview")));
        add(preview(feed));
    }

    private Component facts(FeedView feed) {
        ProposalView proposal = feed.proposal();
        Anchor address = new Anchor("/feeds/" + feed.code() + ".xml", "/feeds/" + feed.code() + ".xml");
        address.setRouterIgnore(true);
        Facts facts = new Facts()
                .fact("board.address", feed.number() > 0 && feed.served() ? address : new Span(address.getText()))
                .fact("programme.source", RuleWords.source(proposal.source()))
                .fact(
                        "programme.checked-on",
                        Formats.of(Language.of(getLocale())).date(proposal.checkedOn()))
                .fact("programme.certainty", RuleWords.badge(feed.certainty()));
        if (proposal.proposed().member() != null) {
            facts.fact("programme.reason", proposal.reason());
            facts.fact("programme.proposal", step(proposal.proposed()));
            proposal.decided().ifPresent(decided -> facts.fact("programme.decision", step(decided)));
        }
        proposal.decisionNote().ifPresent(note -> facts.fact("programme.decision.reason", note));
        return facts;
    }

    private String step(ProposalView.Step step) {
        return getTranslation("programme.step", step.name(), step.at());
    }

    /** A shape that was right once may name what there is no longer. */
    private Component preview(FeedView feed) {
        try {
            FeedPreview preview = feeds.preview(feed.template());
            Paragraph of = new Paragraph(preview.offer()
                    .map(offer -> getTranslation("board.preview.of", offer))
                    .orElseGet(() -> getTranslation("board.preview.none")));
            Div shown = new Div(of, new Listing(getTranslation("board.preview"), preview.xml()));
            shown.addClassName("p-section");
            return shown;
        } catch (Problem.Invalid invalid) {
            Notice notice = new Notice(Tone.ERROR);
            invalid.errors()
                    .forEach(error -> notice.add(new Paragraph(
                            getTranslation(error.key(), error.arguments().toArray()))));
            return notice;
        }
    }

    private Component decisions(FeedView feed) {
        return new ProposalDecisions(feed.proposal(), caller, () -> show(feed.id()))
                .approving(getTranslation("board.approve.consequence"), () -> feeds.approve(feed.id(), feed.version()))
                .rejecting(why -> feeds.reject(new RejectFeed(feed.id(), feed.version(), why)))
                .withdrawing(() -> feeds.withdraw(feed.id(), feed.version()));
    }
}
