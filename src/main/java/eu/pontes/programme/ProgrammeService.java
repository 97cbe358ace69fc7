package eu.pontes.programme;

import static java.util.stream.Collectors.toMap;

import eu.pontes.identity.EmployerNature;
import eu.pontes.identity.OpenToAll;
import eu.pontes.kernel.Language;
import eu.pontes.kernel.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the rule book; what it says is law or policy and belongs to nobody. */
@ApplicationScoped
@Transactional
public class ProgrammeService {

    private static final String PUBLIC = "the rules of the plans are public";

    private final RuleBook book;
    private final Clock clock;

    @Inject
    ProgrammeService(RuleBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /** The plan types that a plan starting on a day can have. */
    @OpenToAll(PUBLIC)
    public List<PlanType> planTypes(LocalDate on, Language language) {
        Map<String, ProgrammeVersion> programmes = programmesOn(on);
        return book.versionsOn(on).stream()
                .filter(type -> programmes.containsKey(type.programme()))
                .map(type -> type.in(
                        language,
                        Objects.requireNonNull(programmes.get(type.programme())).onlyFor()))
                .toList();
    }

    /** The same for a plan that has begun: instead of a later version of its own type, it keeps the one it began under. */
    @OpenToAll(PUBLIC)
    public List<PlanType> planTypes(LocalDate on, Language language, UUID kept) {
        PlanType own = planType(kept, language);
        return Stream.concat(
                        Stream.of(own),
                        planTypes(on, language).stream()
                                .filter(type -> !type.code().equals(own.code())))
                .toList();
    }

    /** Those of them that an employer of this nature, if that is known, may begin. */
    @OpenToAll(PUBLIC)
    public List<PlanType> planTypes(LocalDate on, Language language, Optional<EmployerNature> employer) {
        return planTypes(on, language).stream()
                .filter(type -> type.openTo(employer))
                .toList();
    }

    /** The same for a plan that has begun, which keeps its own type whatever the employer says of itself by now. */
    @OpenToAll(PUBLIC)
    public List<PlanType> planTypes(LocalDate on, Language language, Optional<EmployerNature> employer, UUID kept) {
        return planTypes(on, language, kept).stream()
                .filter(type -> type.id().equals(kept) || type.openTo(employer))
                .toList();
    }

    /** One version of a plan type, closed ones included. */
    @OpenToAll(PUBLIC)
    public PlanType planType(UUID id, Language language) {
        PlanTypeVersion type = version(id);
        return type.in(language, programmeOf(type, today()).onlyFor());
    }

    /**
     * The version of its programme that a plan of a type keeps from its beginning.
     *
     * @param on the first day of the plan
     * @param kept the version that it was begun under, which it keeps within its programme
     */
    @OpenToAll(PUBLIC)
    public UUID programmeVersion(UUID planTypeVersion, LocalDate on, Optional<UUID> kept) {
        ProgrammeVersion held = programmeOf(version(planTypeVersion), on);
        return kept.flatMap(book::programmeVersion)
                .filter(begun ->
                        begun.programme().code().equals(held.programme().code()))
                .orElse(held)
                .id();
    }

    private ProgrammeVersion programmeOf(PlanTypeVersion type, LocalDate day) {
        return book.programme(type.programme())
                .flatMap(programme -> programme.timeline().nearest(day))
                .orElseThrow();
    }

    private Map<String, ProgrammeVersion> programmesOn(LocalDate day) {
        Map<String, ProgrammeVersion> versions = new HashMap<>();
        book.programmes()
                .forEach(programme ->
                        programme.timeline().on(day).ifPresent(version -> versions.put(programme.code(), version)));
        return versions;
    }

    /** Everything that the rules say about one version of a plan type. */
    @OpenToAll(PUBLIC)
    public PlanTypeRules rules(UUID planTypeVersion) {
        PlanTypeDetail version = version(planTypeVersion).detail();
        return new PlanTypeRules(version.id(), version.code(), version.programme(), version.terms());
    }

    /** The names of all plan types by code, each as its latest version has it. */
    @OpenToAll(PUBLIC)
    public Map<String, Names> planTypeNames() {
        return book.allVersions().stream().collect(inOrder(PlanTypeVersion::code, PlanTypeVersion::names));
    }

    /** The ways to measure an objective as they are worded today, closed ones and those to come included. */
    @OpenToAll(PUBLIC)
    public List<Indicator> indicators() {
        LocalDate today = today();
        return book.indicators().stream()
                .map(indicator -> indicator.indicator(today))
                .toList();
    }

    /** A bound as it holds on a day. */
    @OpenToAll(PUBLIC)
    public int limit(Limit limit, LocalDate on) {
        return book.limit(limit)
                .on(on)
                .map(DatedLimit::amount)
                .orElseThrow(() -> new IllegalStateException("no " + limit + " on " + on));
    }

    /** All placement schemes with all their versions, in the order of the rule book. */
    @OpenToAll(PUBLIC)
    public List<SchemeHistory> schemes() {
        Map<String, List<SchemeHistory.Version>> versions = new LinkedHashMap<>();
        book.schemeVersions()
                .forEach(version -> versions.computeIfAbsent(version.code(), code -> new ArrayList<>())
                        .add(version.edition()));
        return versions.entrySet().stream()
                .map(scheme -> new SchemeHistory(scheme.getKey(), scheme.getValue()))
                .toList();
    }

    /** What some placement schemes are called on a day, or on the one nearest to it, in one statement at most. */
    @OpenToAll(PUBLIC)
    public Map<String, Names> schemeNames(Set<String> codes, LocalDate day) {
        Map<String, Names> names = new HashMap<>();
        if (!codes.isEmpty()) {
            book.schemeVersions(codes).stream()
                    .collect(Collectors.groupingBy(SchemeVersion::code))
                    .forEach((code, versions) -> new Timeline<>(versions)
                            .nearest(day)
                            .ifPresent(version -> names.put(code, version.names())));
        }
        return names;
    }

    @OpenToAll(PUBLIC)
    public Optional<SchemeHistory> scheme(String code) {
        return book.scheme(code).map(Scheme::history);
    }

    @OpenToAll(PUBLIC)
    public List<Named> domains(Language language) {
        return book.domains().stream()
                .map(domain -> new Named(domain.code(), domain.names().in(language)))
                .toList();
    }

    @OpenToAll(PUBLIC)
    public List<Named> targetGroups(Language language) {
        return book.targetGroups().stream()
                .map(group -> new Named(group.code(), group.names().in(language)))
                .toList();
    }

    /** Every name in every language. */
    @OpenToAll(PUBLIC)
    public Catalogue catalogue() {
        return new Catalogue(
                book.allVersions().stream().collect(toMap(PlanTypeVersion::id, PlanTypeVersion::entry)),
                book.domains().stream().collect(inOrder(PlanDomain::code, PlanDomain::names)),
                book.targetGroups().stream().collect(inOrder(TargetGroup::code, TargetGroup::names)),
                indicators().stream().collect(inOrder(Indicator::code, Function.identity())));
    }

    private static <T, V> Collector<T, ?, Map<String, V>> inOrder(Function<T, String> code, Function<T, V> value) {
        return toMap(code, value, (first, second) -> first, LinkedHashMap::new);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private PlanTypeVersion version(UUID id) {
        return book.version(id).orElseThrow(() -> Problem.notFound("plan-type"));
    }
}
