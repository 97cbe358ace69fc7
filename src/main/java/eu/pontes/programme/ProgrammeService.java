package eu.pontes.programme;

import static java.util.stream.Collectors.toMap;

import eu.pontes.identity.OpenToAll;
import eu.pontes.kernel.Language;
import eu.pontes.kernel.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collector;

/** Reads the rule book; what it says is law or policy and belongs to nobody. */
@ApplicationScoped
@Transactional
public class ProgrammeService {

    private static final String PUBLIC = "the rules of the plans are public";

    private final EntityManager entities;

    @Inject
    ProgrammeService(EntityManager entities) {
        this.entities = entities;
    }

    /** The plan types that a plan starting on a day can have. */
    @OpenToAll(PUBLIC)
    public List<PlanType> planTypes(LocalDate on, Language language) {
        return entities.createQuery("""
                        select t from PlanTypeVersion t
                        where t.validFrom <= :on and (t.validTo is null or t.validTo >= :on) order by t.position
                        """, PlanTypeVersion.class)
                .setParameter("on", on)
                .getResultStream()
                .map(type -> type.in(language))
                .toList();
    }

    /** One version of a plan type, closed ones included. */
    @OpenToAll(PUBLIC)
    public PlanType planType(UUID id, Language language) {
        PlanTypeVersion found = entities.find(PlanTypeVersion.class, id);
        if (found == null) {
            throw Problem.notFound("plan-type");
        }
        return found.in(language);
    }

    @OpenToAll(PUBLIC)
    public List<Named> domains(Language language) {
        return allDomains().stream()
                .map(domain -> new Named(domain.code(), domain.names().in(language)))
                .toList();
    }

    @OpenToAll(PUBLIC)
    public List<Named> targetGroups(Language language) {
        return allTargetGroups().stream()
                .map(group -> new Named(group.code(), group.names().in(language)))
                .toList();
    }

    /** Every name in every language. */
    @OpenToAll(PUBLIC)
    public Catalogue catalogue() {
        return new Catalogue(
                entities.createQuery("select t from PlanTypeVersion t", PlanTypeVersion.class)
                        .getResultStream()
                        .collect(toMap(PlanTypeVersion::id, PlanTypeVersion::entry)),
                allDomains().stream().collect(inOrder(PlanDomain::code, PlanDomain::names)),
                allTargetGroups().stream().collect(inOrder(TargetGroup::code, TargetGroup::names)));
    }

    private static <T> Collector<T, ?, Map<String, Names>> inOrder(Function<T, String> code, Function<T, Names> names) {
        return toMap(code, names, (first, second) -> first, LinkedHashMap::new);
    }

    private List<PlanDomain> allDomains() {
        return entities.createQuery("select d from PlanDomain d order by d.position", PlanDomain.class)
                .getResultList();
    }

    private List<TargetGroup> allTargetGroups() {
        return entities.createQuery("select g from TargetGroup g order by g.position", TargetGroup.class)
                .getResultList();
    }
}
