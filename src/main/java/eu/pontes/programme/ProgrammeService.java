package eu.pontes.programme;

import static java.util.stream.Collectors.toMap;

import eu.pontes.identity.EmployerNature;
import eu.pontes.identity.OpenToAll;
import eu.pontes.kernel.Language;
import eu.pontes.kernel.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Stream;

/** Reads the rule book; what it says is law or policy and belongs to nobody. */
@ApplicationScoped
@Transactional
public class ProgrammeService {

    private static final String PUBLIC = "the rules of the plans are public";

    private final RuleBook book;

    @Inject
    ProgrammeService(RuleBook book) {
        this.book = book;
    }

    /** The plan types that a plan starting on a day can have. */
    @OpenToAll(PUBLIC)
    public List<PlanType> planTypes(LocalDate on, Language language) {
        return book.versionsOn(on).stream().map(type -> in(type, language)).toList();
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
        return in(version(id), language);
    }

    private PlanType in(PlanTypeVersion type, Language language) {
        return type.in(language, book.programme(type.programme()).flatMap(Programme::onlyFor));
    }

    /** Everything that the rules say about one version of a plan type. */
    @OpenToAll(PUBLIC)
    public PlanTypeRules rules(UUID planTypeVersion) {
        PlanTypeDetail version = version(planTypeVersion).detail();
        int smallestCell = book.programme(version.programme()).orElseThrow().smallestCell();
        return new PlanTypeRules(version.id(), version.code(), version.programme(), smallestCell, version.terms());
    }

    /** The names of all plan types by code, each as its latest version has it. */
    @OpenToAll(PUBLIC)
    public Map<String, Names> planTypeNames() {
        return book.allVersions().stream().collect(inOrder(PlanTypeVersion::code, PlanTypeVersion::names));
    }

    /** The ways to measure an objective, closed ones included. */
    @OpenToAll(PUBLIC)
    public List<Indicator> indicators() {
        return book.indicators().stream().map(CatalogueIndicator::indicator).toList();
    }

    /** A bound as it holds on a day. */
    @OpenToAll(PUBLIC)
    public int limit(Limit limit, LocalDate on) {
        return book.limit(limit, on)
                .map(DatedLimit::amount)
                .orElseThrow(() -> new IllegalStateException("no " + limit + " on " + on));
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

    private PlanTypeVersion version(UUID id) {
        return book.version(id).orElseThrow(() -> Problem.notFound("plan-type"));
    }
}
