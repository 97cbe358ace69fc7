package eu.pontes.programme;

import eu.pontes.identity.Caller;
import eu.pontes.kernel.Problem;
import eu.pontes.platform.data.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A change of the rule book that one member proposes and another decides on. */
@Entity
@Table(name = "rule_change")
class RuleChange {

    @Id
    private UUID id;

    @Embedded
    private Proposal proposal;

    @Enumerated(EnumType.STRING)
    private RuleSubject subject;

    @Column(name = "programme_code")
    private @Nullable String programme;

    @Enumerated(EnumType.STRING)
    private RuleChangeKind kind;

    @Column(name = "type_code")
    private String code;

    @Column(name = "effective_on")
    private LocalDate effectiveOn;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "based_on")
    private @Nullable PlanTypeVersion basedOn;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "terms_id")
    private @Nullable PlanTypeTerms terms;

    private @Nullable LocalDate follows;

    @Convert(converter = RuleTextConverter.class)
    private @Nullable RuleText content;

    @Version
    private int version;

    protected RuleChange() {}

    /** A new type, or the next version of the one that it is based on. */
    RuleChange(ProposeVersion what, @Nullable PlanTypeVersion basedOn, PlanTypeTerms terms, Caller by, Instant now) {
        this(RuleSubject.PLAN_TYPE, what.code(), what.validFrom(), what.grounds(), by, now);
        this.kind = basedOn == null ? RuleChangeKind.NEW : RuleChangeKind.NEW_VERSION;
        this.programme = what.programme();
        this.basedOn = basedOn;
        this.terms = terms;
    }

    /** A new programme or indicator, or the next version of one or of a limit. */
    RuleChange(ProposeTerms what, Caller by, Instant now) {
        this(what.content().subject(), what.code(), what.validFrom(), what.grounds(), by, now);
        this.kind = what.follows() == null ? RuleChangeKind.NEW : RuleChangeKind.NEW_VERSION;
        this.follows = what.follows();
        this.content = what.content().text(what.grounds(), what.certainty());
    }

    /** The end of a type. */
    RuleChange(ProposeClosing what, PlanTypeVersion basedOn, Caller by, Instant now) {
        this(RuleSubject.PLAN_TYPE, what.code(), what.lastDay(), what.grounds(), by, now);
        this.kind = RuleChangeKind.CLOSE;
        this.programme = basedOn.programme();
        this.basedOn = basedOn;
    }

    /** The end of a programme or an indicator. */
    RuleChange(ProposeClosing what, Caller by, Instant now) {
        this(what.subject(), what.code(), what.lastDay(), what.grounds(), by, now);
        this.kind = RuleChangeKind.CLOSE;
        this.follows = what.follows();
    }

    @SuppressWarnings("NullAway.Init")
    private RuleChange(
            RuleSubject subject, String code, LocalDate effectiveOn, Grounds grounds, Caller by, Instant now) {
        this.id = Ids.next();
        this.proposal = new Proposal(grounds, by, now);
        this.subject = subject;
        this.code = code;
        this.effectiveOn = effectiveOn;
    }

    void approve(Caller by, Instant now) {
        proposal.approve(by, now);
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

    RuleChangeId id() {
        return new RuleChangeId(id);
    }

    RuleSubject subject() {
        return subject;
    }

    /** Of the plan type that it is about. */
    Optional<String> programme() {
        return Optional.ofNullable(programme);
    }

    RuleChangeKind kind() {
        return kind;
    }

    String code() {
        return code;
    }

    LocalDate effectiveOn() {
        return effectiveOn;
    }

    Optional<PlanTypeVersion> basedOn() {
        return Optional.ofNullable(basedOn);
    }

    Optional<PlanTypeTerms> terms() {
        return Optional.ofNullable(terms);
    }

    /** The first day of the version that it would follow or end, if there is one. */
    Optional<LocalDate> follows() {
        return Optional.ofNullable(follows).or(() -> basedOn().map(PlanTypeVersion::validFrom));
    }

    /** What it would say, unless it only ends something. */
    Optional<RuleText> text() {
        return Optional.ofNullable(content).or(() -> terms().map(PlanTypeTerms::view));
    }

    /** As a colleague reads it, with the name of what it is about unless that is a limit. */
    RuleChangeView view(Optional<Names> names) {
        return new RuleChangeView(id(), version, subject, kind, code, names, effectiveOn, proposal.view());
    }
}
