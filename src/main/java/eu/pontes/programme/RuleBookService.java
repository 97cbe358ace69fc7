package eu.pontes.programme;

import static java.util.stream.Collectors.toSet;

import eu.pontes.audit.AuditTrail;
import eu.pontes.audit.Subject;
import eu.pontes.identity.Caller;
import eu.pontes.identity.Callers;
import eu.pontes.identity.OrganisationService;
import eu.pontes.identity.OrganisationSummary;
import eu.pontes.identity.Permission;
import eu.pontes.identity.Requires;
import eu.pontes.kernel.FieldError;
import eu.pontes.kernel.Problem;
import eu.pontes.kernel.TenantId;
import eu.pontes.platform.validation.Checks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The keepers' door to the rule book: one of them proposes, another decides. Everybody reads the same rules, but only the
 * service that keeps a programme changes its plan types.
 */
@ApplicationScoped
@Transactional
public class RuleBookService {

    private final RuleBook book;
    private final RuleChanges changes;
    private final OrganisationService organisations;
    private final Callers callers;
    private final AuditTrail trail;
    private final Checks checks;
    private final Clock clock;

    @Inject
    RuleBookService(
            RuleBook book,
            RuleChanges changes,
            OrganisationService organisations,
            Callers callers,
            AuditTrail trail,
            Checks checks,
            Clock clock) {
        this.book = book;
        this.changes = changes;
        this.organisations = organisations;
        this.callers = callers;
        this.trail = trail;
        this.checks = checks;
        this.clock = clock;
    }

    /** All programmes with all versions of their plan types. */
    @Requires(Permission.READ_RULES)
    public List<ProgrammeEntry> programmes() {
        List<PlanTypeDetail> all =
                book.allVersions().stream().map(PlanTypeVersion::detail).toList();
        List<Programme> programmes = book.programmes();
        Map<TenantId, OrganisationSummary> keepers = organisations.organisations(programmes.stream()
                .flatMap(programme -> programme.detail().keptBy().stream())
                .toList());
        return programmes.stream()
                .map(programme -> entry(programme, keepers, all))
                .toList();
    }

    /** One programme, as {@link #programmes} shows it. */
    @Requires(Permission.READ_RULES)
    public ProgrammeEntry programme(String code) {
        return programmes().stream()
                .filter(entry -> entry.programme().code().equals(code))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("programme"));
    }

    /** One version of a plan type. */
    @Requires(Permission.READ_RULES)
    public PlanTypeDetail version(UUID id) {
        return known(id).detail();
    }

    /** Whether the caller may propose something that follows this version: its keeper may, if it is the latest. */
    @Requires(Permission.READ_RULES)
    public boolean mayChange(UUID id) {
        PlanTypeVersion version = known(id);
        Caller caller = callers.current();
        return caller.may(Permission.PROPOSE_RULES)
                && book.isLatest(version)
                && book.programme(version.programme())
                        .filter(programme -> programme.isKeptBy(caller.organisation()))
                        .isPresent();
    }

    /** The proposals of the own service, those that wait first. */
    @Requires(Permission.READ_RULES)
    public List<RuleChangeView> changes() {
        return changes.of(service()).stream().map(RuleChange::view).toList();
    }

    @Requires(Permission.READ_RULES)
    public RuleChangeDetail change(RuleChangeId id) {
        RuleChange change = changes.of(service(), id);
        return new RuleChangeDetail(
                change.view(),
                change.basedOn().map(PlanTypeVersion::detail),
                change.terms().map(PlanTypeTerms::view));
    }

    /** How many proposals of colleagues wait for the caller. */
    @Requires(Permission.APPROVE_RULES)
    public long waiting() {
        return changes.waitingFor(callers.current());
    }

    /** Proposes a new plan type, or the next version of one. */
    @Requires(Permission.PROPOSE_RULES)
    public RuleChangeId propose(ProposeVersion content) {
        checks.valid(content);
        Programme programme = own(content.programme());
        Optional<PlanTypeVersion> before =
                Optional.ofNullable(content.basedOn()).map(this::known);
        before.ifPresent(version -> mustFollow(version, content));
        List<FieldError> faults = new ArrayList<>(dateFaults(programme, before, content.validFrom()));
        if (content.checkedOn().isAfter(today())) {
            faults.add(FieldError.of("checkedOn", "rules-checked-later"));
        }
        if (before.isEmpty() && book.latest(content.code()).isPresent()) {
            faults.add(FieldError.of("code", "rules-code-taken"));
        }
        faults.addAll(ProposalChecks.faults(content.rules(), domainCodes(), typeCodes(content.code())));
        Problem.refuse(faults);
        PlanTypeTerms terms = new PlanTypeTerms(terms(content));
        return proposed(new RuleChange(content, before.orElse(null), terms, callers.current(), clock.instant()));
    }

    /** Proposes that no plan of a type begins after a day. */
    @Requires(Permission.PROPOSE_RULES)
    public RuleChangeId propose(ProposeClosing content) {
        checks.valid(content);
        PlanTypeVersion last = known(content.planType());
        own(last.programme());
        mustBeLatest(last);
        List<FieldError> faults = new ArrayList<>();
        if (content.lastDay().isBefore(today()) || content.lastDay().isBefore(last.validFrom())) {
            faults.add(FieldError.of("lastDay", "rules-from-today"));
        }
        if (!last.detail().openOn(content.lastDay().plusDays(1))) {
            faults.add(FieldError.of("lastDay", "rules-closed-before"));
        }
        if (content.checkedOn().isAfter(today())) {
            faults.add(FieldError.of("checkedOn", "rules-checked-later"));
        }
        Problem.refuse(faults);
        return proposed(new RuleChange(content, last, callers.current(), clock.instant()));
    }

    /**
     * Puts a colleague's proposal into effect.
     *
     * @throws Problem.Forbidden if it is the caller's own
     * @throws Problem.Conflict if its day has passed or the type has changed since
     */
    @Requires(Permission.APPROVE_RULES)
    public void approve(RuleChangeId id, int version) {
        book.inTurn();
        RuleChange change = at(id, version);
        change.approve(callers.current(), clock.instant());
        apply(change);
        record("rules.approved", change);
    }

    @Requires(Permission.APPROVE_RULES)
    public void reject(RejectChange command) {
        checks.valid(command);
        RuleChange change = at(command.change(), command.version());
        change.reject(command.reason(), callers.current(), clock.instant());
        record("rules.rejected", change);
    }

    /** Takes an own proposal back. */
    @Requires(Permission.PROPOSE_RULES)
    public void withdraw(RuleChangeId id, int version) {
        RuleChange change = at(id, version);
        change.withdraw(callers.current(), clock.instant());
        record("rules.withdrawn", change);
    }

    /** Only the last day of an older version changes, never what it says: plans have begun under it. */
    private void apply(RuleChange change) {
        Programme programme = own(change.programme());
        if (change.effectiveOn().isBefore(today())) {
            throw Problem.conflict("rules-too-late", change.effectiveOn());
        }
        change.basedOn().ifPresent(this::mustBeLatest);
        switch (change.kind()) {
            case CLOSE -> change.basedOn().orElseThrow().endOn(change.effectiveOn());
            case NEW_VERSION -> {
                PlanTypeVersion before = change.basedOn().orElseThrow();
                before.endOn(change.effectiveOn().minusDays(1));
                publish(change, programme, before.position());
            }
            case NEW_TYPE -> {
                if (book.latest(change.typeCode()).isPresent()) {
                    throw Problem.conflict("rules-overtaken");
                }
                publish(change, programme, book.nextPosition());
            }
        }
    }

    private void publish(RuleChange change, Programme programme, int position) {
        if (!programme.holdsOn(change.effectiveOn())) {
            throw Problem.conflict("rules-programme-closed");
        }
        book.add(new PlanTypeVersion(change, change.terms().orElseThrow(), position));
    }

    private List<FieldError> dateFaults(Programme programme, Optional<PlanTypeVersion> before, LocalDate from) {
        List<FieldError> faults = new ArrayList<>();
        if (from.isBefore(today())) {
            faults.add(FieldError.of("validFrom", "rules-from-today"));
        }
        before.map(PlanTypeVersion::validFrom)
                .filter(earlier -> !from.isAfter(earlier))
                .ifPresent(earlier -> faults.add(FieldError.of("validFrom", "rules-later-version", earlier)));
        if (!programme.holdsOn(from)) {
            faults.add(FieldError.of("validFrom", "rules-outside-programme"));
        }
        return faults;
    }

    private void mustFollow(PlanTypeVersion before, ProposeVersion content) {
        if (!before.code().equals(content.code()) || !before.programme().equals(content.programme())) {
            throw Problem.invalid("code", "rules-code-kept");
        }
        mustBeLatest(before);
    }

    private void mustBeLatest(PlanTypeVersion version) {
        if (!book.isLatest(version)) {
            throw Problem.conflict("rules-overtaken");
        }
    }

    private RuleChangeId proposed(RuleChange change) {
        changes.add(change);
        record("rules.proposed", change);
        return change.id();
    }

    private RuleChange at(RuleChangeId id, int version) {
        RuleChange change = changes.of(service(), id);
        change.mustBeAt(version);
        return change;
    }

    private void record(String action, RuleChange change) {
        trail.record(service(), action, new Subject("rule-change", change.id().value()));
    }

    private PlanTypeVersion known(UUID id) {
        return book.version(id).orElseThrow(() -> Problem.notFound("plan-type"));
    }

    /** A programme that the caller's service keeps; others may read it, so they are told that they may not change it. */
    private Programme own(String code) {
        Programme programme = book.programme(code).orElseThrow(() -> Problem.notFound("programme"));
        if (!programme.isKeptBy(service())) {
            throw Problem.forbidden("rules-keeper");
        }
        return programme;
    }

    private static Terms terms(ProposeVersion content) {
        boolean sure = content.rules().stream().allMatch(rule -> rule.certainty() == Certainty.VERIFIED);
        return new Terms(
                content.names(),
                content.rules(),
                content.source().strip(),
                content.checkedOn(),
                sure ? Certainty.VERIFIED : Certainty.UNVERIFIED);
    }

    private Set<String> domainCodes() {
        return book.domains().stream().map(PlanDomain::code).collect(toSet());
    }

    private Set<String> typeCodes(String proposed) {
        Set<String> codes =
                book.allVersions().stream().map(PlanTypeVersion::code).collect(toSet());
        codes.add(proposed);
        return codes;
    }

    private ProgrammeEntry entry(
            Programme programme, Map<TenantId, OrganisationSummary> keepers, List<PlanTypeDetail> all) {
        ProgrammeDetail detail = programme.detail();
        String keeper = detail.keptBy()
                .flatMap(id -> Optional.ofNullable(keepers.get(id)))
                .map(OrganisationSummary::name)
                .orElse("");
        List<PlanTypeDetail> versions = all.stream()
                .filter(version -> version.programme().equals(detail.code()))
                .sorted(Comparator.comparing(version -> !version.openOn(today())))
                .toList();
        return new ProgrammeEntry(detail, keeper, programme.isKeptBy(service()), versions);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private TenantId service() {
        return callers.current().organisation();
    }
}
