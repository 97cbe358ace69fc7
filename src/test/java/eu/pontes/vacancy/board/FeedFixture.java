package eu.pontes.vacancy.board;

import eu.pontes.identity.Caller;
import eu.pontes.identity.Callers;
import eu.pontes.programme.Certainty;
import eu.pontes.programme.RulesFixture;
import eu.pontes.programme.WriteSentence;
import eu.pontes.support.Actors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.function.Supplier;

/** Keepers of the rules who propose feeds to each other. */
@ApplicationScoped
public class FeedFixture {

    private static final WriteSentence ABOUT = new WriteSentence("voor ons", "pour nous", "für uns", "for us");

    private final FeedService feeds;
    private final Actors actors;
    private final RulesFixture rules;
    private final Callers callers;

    @Inject
    FeedFixture(FeedService feeds, Actors actors, RulesFixture rules, Callers callers) {
        this.feeds = feeds;
        this.actors = actors;
        this.rules = rules;
        this.callers = callers;
    }

    /** A member of a service that keeps the rules of a programme. */
    public Caller keeper(String service) {
        Caller keeper = actors.keeper(service);
        rules.programme(keeper.organisation());
        return keeper;
    }

    public Caller colleague(Caller of) {
        return actors.colleague(of);
    }

    /** A code that no other test uses. */
    public static String code() {
        return RulesFixture.code().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static ProposeFeed feed(String code, int follows, String template, boolean served) {
        return new ProposeFeed(
                code,
                follows,
                new FeedShape("Proefvorm", ABOUT, template, served),
                Certainty.UNVERIFIED,
                RulesFixture.GROUNDS);
    }

    public FeedView propose(Caller by, ProposeFeed content) {
        return as(by, () -> feeds.feed(feeds.propose(content)));
    }

    public FeedView approve(Caller by, FeedView proposal) {
        return as(by, () -> {
            feeds.approve(proposal.id(), proposal.version());
            return feeds.feed(proposal.id());
        });
    }

    /** A feed that can be fetched at once. */
    public void inForce(String code, int follows, String template, boolean served) {
        Caller rosa = keeper("Dienst Feeds");
        approve(colleague(rosa), propose(rosa, feed(code, follows, template, served)));
    }

    public <T> T as(Caller caller, Supplier<T> work) {
        return callers.as(caller, work);
    }
}
