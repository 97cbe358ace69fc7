package eu.pontes.vacancy.board;

import eu.pontes.audit.AuditTrail;
import eu.pontes.audit.Subject;
import eu.pontes.identity.Caller;
import eu.pontes.identity.Callers;
import eu.pontes.identity.OpenToAll;
import eu.pontes.identity.Permission;
import eu.pontes.identity.Requires;
import eu.pontes.kernel.FieldError;
import eu.pontes.kernel.Problem;
import eu.pontes.platform.validation.Checks;
import eu.pontes.programme.RuleBookService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The door to the shapes of the feeds. Everybody reads those that are served; like the rule book, they are changed by the
 * services that keep it: one member proposes, another decides.
 */
@ApplicationScoped
@Transactional
public class FeedService {

    private static final String PUBLIC = "boards fetch the feeds";

    private final FeedVersions feeds;
    private final FeedSamples samples;
    private final RuleBookService book;
    private final Callers callers;
    private final AuditTrail trail;
    private final Checks checks;
    private final Clock clock;

    @Inject
    FeedService(
            FeedVersions feeds,
            FeedSamples samples,
            RuleBookService book,
            Callers callers,
            AuditTrail trail,
            Checks checks,
            Clock clock) {
        this.feeds = feeds;
        this.samples = samples;
        this.book = book;
        this.callers = callers;
        this.trail = trail;
        this.checks = checks;
        this.clock = clock;
    }

    /** The feeds that anybody can fetch, by code. */
    @OpenToAll(PUBLIC)
    public List<ServedFeed> served() {
        return feeds.inForce().stream()
                .filter(FeedVersion::isServed)
                .map(FeedVersion::servedFeed)
                .toList();
    }

    /**
     * One of them.
     *
     * @throws Problem.NotFound if there is none of that code now
     */
    @OpenToAll(PUBLIC)
    public ServedFeed served(String code) {
        return feeds.inForce(code)
                .filter(FeedVersion::isServed)
                .map(FeedVersion::servedFeed)
                .orElseThrow(() -> Problem.notFound("feed"));
    }

    /** Every feed as it is now, served or not. */
    @Requires(Permission.READ_RULES)
    public List<FeedView> feeds() {
        return feeds.inForce().stream().map(FeedVersion::view).toList();
    }

    /** The proposals of the own service that wait for a decision. */
    @Requires(Permission.READ_RULES)
    public List<FeedView> waiting() {
        return feeds.waiting(callers.current().organisation()).stream()
                .map(FeedVersion::view)
                .toList();
    }

    /** A version that was ever in force, or a proposal of the own service. */
    @Requires(Permission.READ_RULES)
    public FeedView feed(FeedId id) {
        return feeds.readable(callers.current(), id).view();
    }

    /** Whether a version is the one in force and the caller may propose what follows it. */
    @Requires(Permission.READ_RULES)
    public boolean mayFollow(FeedView feed) {
        return book.mayAdd() && feed.number() > 0 && feed.number() == inForce(feed.code());
    }

    /** Whether the caller may propose a feed. */
    @Requires(Permission.READ_RULES)
    public boolean mayAdd() {
        return book.mayAdd();
    }

    /**
     * What a template makes of the newest open offer.
     *
     * @throws Problem.Invalid naming the lines that are wrong
     */
    @Requires(Permission.READ_RULES)
    public FeedPreview preview(String template) {
        Problem.refuse(samples.faults(template));
        return samples.preview(template);
    }

    /**
     * Proposes a feed, after its template was tried.
     *
     * @throws Problem.Invalid naming the lines that are wrong
     */
    @Requires(Permission.PROPOSE_RULES)
    public FeedId propose(ProposeFeed content) {
        checks.valid(content);
        mustKeep();
        int inForce = inForce(content.code());
        if (content.follows() == 0 && inForce > 0) {
            throw Problem.invalid("code", "rules-code-taken");
        }
        if (content.follows() > 0 && inForce == 0) {
            throw Problem.invalid("code", "rules-code-unknown");
        }
        if (content.follows() != inForce) {
            throw Problem.conflict("rules-overtaken");
        }
        List<FieldError> faults = new ArrayList<>();
        samples.faults(content.shape().template())
                .forEach(fault -> faults.add(new FieldError("shape.template", fault.code(), fault.arguments())));
        faults.addAll(content.grounds().faults(LocalDate.now(clock)));
        Problem.refuse(faults);
        FeedVersion feed = new FeedVersion(content, callers.current(), clock.instant());
        feeds.add(feed);
        record("feeds.proposed", feed);
        return feed.id();
    }

    /**
     * Puts a colleague's proposal into force, from now on.
     *
     * @throws Problem.Forbidden if it is the caller's own
     * @throws Problem.Conflict if what it follows has changed since
     */
    @Requires(Permission.APPROVE_RULES)
    public void approve(FeedId id, int version) {
        FeedVersion feed = at(id, version);
        mustKeep();
        feed.approve(inForce(feed.code()), callers.current(), clock.instant());
        feeds.save();
        record("feeds.approved", feed);
    }

    @Requires(Permission.APPROVE_RULES)
    public void reject(RejectFeed command) {
        checks.valid(command);
        FeedVersion feed = at(command.feed(), command.version());
        feed.reject(command.reason(), callers.current(), clock.instant());
        record("feeds.rejected", feed);
    }

    /** Takes an own proposal back. */
    @Requires(Permission.PROPOSE_RULES)
    public void withdraw(FeedId id, int version) {
        FeedVersion feed = at(id, version);
        feed.withdraw(callers.current(), clock.instant());
        record("feeds.withdrawn", feed);
    }

    private FeedVersion at(FeedId id, int version) {
        FeedVersion feed = feeds.own(callers.current(), id);
        feed.mustBeAt(version);
        return feed;
    }

    /** Others may read everything, so they are told that they may not change it. */
    private void mustKeep() {
        if (!book.mayAdd()) {
            throw Problem.forbidden("rules-keeper");
        }
    }

    private int inForce(String code) {
        return feeds.inForce(code).map(FeedVersion::number).orElse(0);
    }

    private void record(String action, FeedVersion feed) {
        Caller caller = callers.current();
        trail.record(
                caller.organisation(),
                action,
                new Subject("board-feed", feed.id().value()));
    }
}
