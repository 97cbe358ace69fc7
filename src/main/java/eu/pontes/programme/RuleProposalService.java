package eu.pontes.programme;

import static java.util.stream.Collectors.toSet;

import eu.pontes.audit.AuditTrail;
import eu.pontes.audit.Subject;
import eu.pontes.identity.Callers;
import eu.pontes.identity.Permission;
import eu.pontes.identity.Requires;
import eu.pontes.kernel.FieldError;
import eu.pontes.kernel.Problem;
import eu.pontes.platform.validation.Checks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where a keeper proposes a change of the rule book; nothing changes before a colleague has approved it. */
@ApplicationScoped
@Transactional
public class RuleProposalService {

    private final RuleBook book;
    private final RuleChanges changes;
    private final RuleKeeping keeping;
    private final Callers callers;
    private final AuditTrail trail;
    private final Checks checks;
    private final Clock clock;

    @Inject
    RuleProposalService(
            RuleBook book,
            RuleChanges changes,
            RuleKeeping keeping,
            Callers callers,
            AuditTrail trail,
            Checks checks,
            Clock clock) {
        this.book = book;
        this.changes = changes;
        this.keeping = keeping;
        this.callers = callers;
        this.trail = trail;
        this.checks = checks;
        this.clock = clock;
    }

    /** Proposes a new plan type, or the next version of one. */
    @Requires(Permission.PROPOSE_RULES)
    public RuleChangeId propose(ProposeVersion content) {
        checks.valid(content);
        Programme programme = keeping.own(content.programme());
        Optional<PlanTypeVersion> before = Optional.ofNullable(content.basedOn())
                .map(id -> book.version(id).orElseThrow(() -> Problem.notFound("plan-type")));
        Timeline<PlanTypeVersion> timeline = book.planType(content.code());
        before.ifPresentOrElse(
                version -> mustFollow(version, content, timeline),
                () -> mustBeNew(RuleSubject.PLAN_TYPE, content.code(), timeline));
        List<FieldError> faults = new ArrayList<>(timeline.beginFaults(content.validFrom(), today()));
        if (!programme.holdsOn(content.validFrom())) {
            faults.add(FieldError.of("validFrom", "rules-outside-programme"));
        }
        faults.addAll(content.grounds().faults(today()));
        faults.addAll(ProposalChecks.faults(content.rules(), domainCodes(), typeCodes(content.code())));
        Problem.refuse(faults);
        PlanTypeTerms terms = new PlanTypeTerms(content.terms());
        return proposed(new RuleChange(content, before.orElse(null), terms, callers.current(), clock.instant()));
    }

    /** Proposes a new programme, indicator or placement scheme, or the next version of one or of a limit. */
    @Requires(Permission.PROPOSE_RULES)
    public RuleChangeId propose(ProposeTerms content) {
        checks.valid(content);
        RuleSubject subject = content.content().subject();
        LocalDate follows = content.follows();
        keeping.mustKeep(subject == RuleSubject.PROGRAMME && follows != null ? content.code() : null);
        Timeline<? extends Dated> timeline = book.timeline(subject, content.code());
        Optional<RuleText> before = Optional.empty();
        if (follows == null) {
            mustBeNew(subject, content.code(), timeline);
        } else {
            mustBeKnown(timeline);
            before = Optional.of(timeline.mustEndWith(follows).view().text());
        }
        List<FieldError> faults = new ArrayList<>(timeline.beginFaults(content.validFrom(), today()));
        faults.addAll(content.content().faults(content.code(), before));
        if (content.content() instanceof WriteScheme scheme) {
            faults.addAll(successorFaults(scheme, content.code()));
        }
        faults.addAll(content.grounds().faults(today()));
        Problem.refuse(faults);
        return proposed(new RuleChange(content, callers.current(), clock.instant()));
    }

    /** Proposes that a day is the last one of anything but a limit. */
    @Requires(Permission.PROPOSE_RULES)
    public RuleChangeId propose(ProposeClosing content) {
        checks.valid(content);
        Timeline<? extends Dated> timeline = book.timeline(content.subject(), content.code());
        mustBeKnown(timeline);
        Optional<PlanTypeVersion> planType = Optional.empty();
        switch (content.subject()) {
            case PLAN_TYPE -> {
                planType = book.planType(content.code()).latest();
                keeping.mustKeep(planType.orElseThrow().programme());
            }
            case PROGRAMME -> keeping.mustKeep(content.code());
            case INDICATOR, SCHEME -> keeping.mustKeep(null);
            case LIMIT -> throw Problem.invalid("subject", "rules-never-ends");
        }
        timeline.mustEndWith(content.follows());
        List<FieldError> faults = new ArrayList<>(timeline.endFaults(content.lastDay(), today()));
        faults.addAll(content.grounds().faults(today()));
        Problem.refuse(faults);
        return proposed(planType.map(version -> new RuleChange(content, version, callers.current(), clock.instant()))
                .orElseGet(() -> new RuleChange(content, callers.current(), clock.instant())));
    }

    private List<FieldError> successorFaults(WriteScheme scheme, String code) {
        String successor = scheme.successor();
        return successor == null
                        || successor.equals(code)
                        || book.scheme(successor).isPresent()
                ? List.of()
                : List.of(FieldError.of("content.successor", "rules-code-unknown"));
    }

    private static void mustBeNew(RuleSubject subject, String code, Timeline<? extends Dated> timeline) {
        if (subject == RuleSubject.LIMIT) {
            throw Problem.invalid("code", "rules-code-unknown");
        }
        if (timeline.latest().isPresent()) {
            throw Problem.invalid("code", "rules-code-taken");
        }
    }

    private static void mustBeKnown(Timeline<? extends Dated> timeline) {
        if (timeline.latest().isEmpty()) {
            throw Problem.invalid("code", "rules-code-unknown");
        }
    }

    private static void mustFollow(PlanTypeVersion before, ProposeVersion content, Timeline<PlanTypeVersion> timeline) {
        if (!before.code().equals(content.code()) || !before.programme().equals(content.programme())) {
            throw Problem.invalid("code", "rules-code-kept");
        }
        timeline.mustEndWith(before.validFrom());
    }

    private RuleChangeId proposed(RuleChange change) {
        changes.add(change);
        trail.record(
                callers.current().organisation(),
                "rules.proposed",
                new Subject("rule-change", change.id().value()));
        return change.id();
    }

    private Set<String> domainCodes() {
        return book.domains().stream().map(PlanDomain::code).collect(toSet());
    }

    private Set<String> typeCodes(String proposed) {
        Set<String> codes = new HashSet<>(book.codes(RuleSubject.PLAN_TYPE));
        codes.add(proposed);
        return codes;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
