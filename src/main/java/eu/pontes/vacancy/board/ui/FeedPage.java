package eu.pontes.vacancy.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
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
import eu.pontes.kernel.Problem;
import eu.pontes.platform.text.Formats;
import eu.pontes.programme.RuleChangeStatus;
import eu.pontes.programme.ui.RuleWords;
import eu.pontes.shell.Address;
import eu.pontes.shell.Decision;
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
        if (feed.status() == RuleChangeStatus.PROPOSED) {
            add(decisions(feed));
        }
        String template = getTranslation("board.template");
        add(new H2(template), new Listing(template, feed.template()), new H2(getTranslation("board.preview")));
        add(preview(feed));
    }

    private Component facts(FeedView feed) {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("p-facts");
        Anchor address = new Anchor("/feeds/" + feed.code() + ".xml", "/feeds/" + feed.code() + ".xml");
        address.setRouterIgnore(true);
        fact(facts, "board.address", feed.number() > 0 && feed.served() ? address : new Span(address.getText()));
        fact(facts, "programme.source", source(feed.source()));
        fact(
                facts,
                "programme.checked-on",
                new Span(Formats.of(Language.of(getLocale())).date(feed.checkedOn())));
        fact(facts, "programme.certainty", RuleWords.badge(feed.certainty()));
        if (feed.proposed().member() != null) {
            fact(facts, "programme.reason", new Span(feed.reason()));
            fact(facts, "programme.proposal", step(feed.proposed()));
            feed.decided().ifPresent(decided -> fact(facts, "programme.decision", step(decided)));
        }
        feed.decisionNote().ifPresent(note -> fact(facts, "programme.decision.reason", new Span(note)));
        return facts;
    }

    private void fact(DescriptionList facts, String key, Component value) {
        facts.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
    }

    private static Component source(String source) {
        return source.startsWith("https://") ? new Anchor(source, source) : new Span(source);
    }

    private Component step(FeedView.Step step) {
        return new Span(getTranslation("programme.step", step.name(), step.at()));
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
        Div toolbar = new Div();
        toolbar.addClassName("p-toolbar");
        if (feed.allows(RuleChangeStatus.APPROVED, caller)) {
            Button approve = new Button(getTranslation("programme.approve"), click -> approve(feed));
            approve.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            toolbar.add(approve);
        }
        if (feed.allows(RuleChangeStatus.REJECTED, caller)) {
            toolbar.add(new Button(getTranslation("programme.reject"), click -> reject(feed)));
        }
        if (feed.allows(RuleChangeStatus.WITHDRAWN, caller)) {
            toolbar.add(new Button(getTranslation("programme.withdraw"), click -> withdraw(feed)));
            return new Div(new Notice(Tone.INFO, getTranslation("programme.second-eyes")), toolbar);
        }
        return toolbar;
    }

    private void approve(FeedView feed) {
        new Decision(getTranslation("programme.approve"), getTranslation("board.approve.consequence"))
                .open(() -> feeds.approve(feed.id(), feed.version()), () -> done(feed.id(), "programme.approved"));
    }

    private void reject(FeedView feed) {
        Decision decision = new Decision(getTranslation("programme.reject"), getTranslation("programme.reject.help"));
        TextArea reason = decision.askingText("reason", getTranslation("programme.decision.reason"), 1000);
        decision.open(
                () -> feeds.reject(new RejectFeed(feed.id(), feed.version(), reason.getValue())),
                () -> done(feed.id(), "programme.rejected"));
    }

    private void withdraw(FeedView feed) {
        new Decision(getTranslation("programme.withdraw"), getTranslation("programme.withdraw.consequence"))
                .destructive()
                .open(() -> feeds.withdraw(feed.id(), feed.version()), () -> done(feed.id(), "programme.withdrawn"));
    }

    private void done(FeedId id, String sentence) {
        show(id);
        Notification.show(getTranslation(sentence));
    }
}
