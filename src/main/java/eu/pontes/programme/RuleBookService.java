package eu.pontes.programme;

import eu.pontes.audit.AuditTrail;
import eu.pontes.audit.Subject;
import eu.pontes.identity.Callers;
import eu.pontes.identity.OrganisationService;
import eu.pontes.identity.OrganisationSummary;
import eu.pontes.identity.Permission;
import eu.pontes.identity.Requires;
import eu.pontes.kernel.Problem;
import eu.pontes.kernel.TenantId;
import eu.pontes.platform.validation.Checks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The keepers' door to the rule book: they read all of it, and decide on what a colleague proposed. Everybody reads the
 * same rules, but only a service that keeps a programme changes any.
 */
@ApplicationScoped
@Transactional
public class RuleBookService {

    private final RuleBook book;
    private final RuleChanges changes;
    private final RuleKeeping keeping;
    private final RulePublisher publisher;
    private final OrganisationService organisations;
    private final Callers callers;
    private final AuditTrail trail;
    private final Checks checks;
    private final Clock clock;

    @Inject
    RuleBookService(
            RuleBook book,
            RuleChanges changes,
            RuleKeeping keeping,
            RulePublisher publisher,
            OrganisationService organisations,
            Callers callers,
            AuditTrail trail,
            Checks checks,
            Clock clock) {
        this.book = book;
        this.changes = changes;
        this.keeping = keeping;
        this.publisher = publisher;
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
                .flatMap(programme -> programme.keptBy().stream())
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
        return keeping.mayPropose(version.programme())
                && book.planType(version.code())
                        .latest()
                        .filter(version::equals)
                        .isPresent();
    }

    /** Whether the caller may propose what belongs to no programme yet, or to all of them. */
    @Requires(Permission.READ_RULES)
    public boolean mayAdd() {
        return keeping.mayPropose(null);
    }

    /** Everything of a kind with all versions, in the order of the rule book. */
    @Requires(Permission.READ_RULES)
    public List<RuleEntry> entries(RuleSubject subject) {
        return book.codes(subject).stream().map(code -> entry(subject, code)).toList();
    }

    /** One programme, indicator or limit with all its versions. */
    @Requires(Permission.READ_RULES)
    public RuleEntry entry(RuleSubject subject, String code) {
        List<RuleVersion> versions = book.timeline(subject, code).views();
        if (versions.isEmpty()) {
            throw Problem.notFound("rule-entry");
        }
        boolean mine = keeping.mayPropose(subject == RuleSubject.PROGRAMME ? code : null);
        return new RuleEntry(subject, code, mine, versions);
    }

    /** The proposals of the own service, those that wait first. */
    @Requires(Permission.READ_RULES)
    public List<RuleChangeView> changes() {
        return changes.of(service()).stream()
                .map(change -> change.view(called(change)))
                .toList();
    }

    @Requires(Permission.READ_RULES)
    public RuleChangeDetail change(RuleChangeId id) {
        RuleChange change = changes.of(service(), id);
        return new RuleChangeDetail(change.view(called(change)), before(change), change.text());
    }

    private Optional<Names> called(RuleChange change) {
        return change.text().or(() -> before(change).map(RuleVersion::text)).flatMap(RuleText::called);
    }

    private Optional<RuleVersion> before(RuleChange change) {
        return change.follows()
                .flatMap(first -> book.timeline(change.subject(), change.code()).beginning(first))
                .map(Dated::view);
    }

    /** How many proposals of colleagues wait for the caller. */
    @Requires(Permission.APPROVE_RULES)
    public long waiting() {
        return changes.waitingFor(callers.current());
    }

    /**
     * Puts a colleague's proposal into effect.
     *
     * @throws Problem.Forbidden if it is the caller's own
     * @throws Problem.Conflict if its day has passed or what it follows has changed since
     */
    @Requires(Permission.APPROVE_RULES)
    public void approve(RuleChangeId id, int version) {
        book.inTurn();
        RuleChange change = at(id, version);
        change.approve(callers.current(), clock.instant());
        publisher.publish(change);
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

    private ProgrammeEntry entry(
            Programme programme, Map<TenantId, OrganisationSummary> keepers, List<PlanTypeDetail> all) {
        ProgrammeDetail detail = programme.detail(today());
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
