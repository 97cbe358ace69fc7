package eu.pontes.vacancy.board;

import eu.pontes.identity.Caller;
import eu.pontes.kernel.Problem;
import eu.pontes.kernel.TenantId;
import eu.pontes.platform.data.Ids;
import eu.pontes.programme.Certainty;
import eu.pontes.programme.Names;
import eu.pontes.programme.Proposal;
import eu.pontes.programme.ProposalView;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a feed says from the moment that a second keeper agreed to it until the next version. */
@Entity
@Table(name = "board_feed")
class FeedVersion {

    @Id
    private UUID id;

    private String code;

    // Given when it is approved: the database lets no two versions of a feed have the same
    private @Nullable Integer revision;

    private int follows;

    private String name;

    @Column(name = "about_nl")
    private String dutch;

    @Column(name = "about_fr")
    private String french;

    @Column(name = "about_de")
    private String german;

    @Column(name = "about_en")
    private String english;

    private String template;

    private boolean served;

    @Enumerated(EnumType.STRING)
    private Certainty certainty;

    @Embedded
    private Proposal proposal;

    @Version
    private int version;

    protected FeedVersion() {}

    FeedVersion(ProposeFeed what, Caller by, Instant now) {
        id = Ids.next();
        code = what.code();
        follows = what.follows();
        name = what.shape().name().strip();
        Names about = what.shape().about().names();
        dutch = about.nl();
        french = about.fr();
        german = about.de();
        english = about.en();
        template = what.shape().template();
        served = what.shape().served();
        certainty = what.certainty();
        proposal = new Proposal(what.grounds(), by, now);
    }

    /**
     * Puts it into force.
     *
     * @param inForce the number of the version that holds now
     */
    void approve(int inForce, Caller by, Instant now) {
        proposal.approve(by, now);
        if (inForce != follows) {
            throw Problem.conflict("rules-overtaken");
        }
        revision = follows + 1;
    }

    void reject(String why, Caller by, Instant now) {
        proposal.reject(why, by, now);
    }

    void withdraw(Caller by, Instant now) {
        proposal.withdraw(by, now);
    }

    void mustBeAt(int seen) {
        if (seen != version) {
            throw Problem.stale();
        }
    }

    FeedId id() {
        return new FeedId(id);
    }

    String code() {
        return code;
    }

    int number() {
        return revision == null ? 0 : revision;
    }

    boolean isOf(TenantId service) {
        return proposal.isOf(service);
    }

    boolean isServed() {
        return served;
    }

    ServedFeed servedFeed() {
        ProposalView agreed = proposal.view();
        return new ServedFeed(
                code, name, about(), template, agreed.source(), agreed.checkedOn(), certainty, agreed.since());
    }

    private Names about() {
        return new Names(dutch, french, german, english);
    }

    FeedView view() {
        return new FeedView(
                id(), version, code, number(), follows, name, about(), template, served, certainty, proposal.view());
    }
}
