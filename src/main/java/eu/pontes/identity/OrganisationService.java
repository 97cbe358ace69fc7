package eu.pontes.identity;

import eu.pontes.kernel.Problem;
import eu.pontes.kernel.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Names of organisations, which are public; whatever else an organisation has stays with its feature. */
@ApplicationScoped
@Transactional
public class OrganisationService {

    private final EntityManager entities;

    @Inject
    OrganisationService(EntityManager entities) {
        this.entities = entities;
    }

    @OpenToAll("the name of an organisation stands on public pages")
    public OrganisationSummary organisation(TenantId id) {
        Organisation found = entities.find(Organisation.class, id.value());
        if (found == null) {
            throw Problem.notFound("organisation");
        }
        return found.summary();
    }

    /** All organisations of one kind by name: the employment services that an employer can choose from. */
    @OpenToAll("the names of organisations stand on public pages")
    public List<OrganisationSummary> ofKind(OrganisationKind kind) {
        return entities.createQuery(
                        "select o from Organisation o where o.kind = :kind order by o.name", Organisation.class)
                .setParameter("kind", kind)
                .getResultStream()
                .map(Organisation::summary)
                .toList();
    }

    /** Several organisations at once, for a list that shows their names. */
    @OpenToAll("the names of organisations stand on public pages")
    public Map<TenantId, OrganisationSummary> organisations(Collection<TenantId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<UUID> keys = ids.stream().map(TenantId::value).distinct().toList();
        return entities.createQuery("select o from Organisation o where o.id in :ids", Organisation.class)
                .setParameter("ids", keys)
                .getResultStream()
                .map(Organisation::summary)
                .collect(Collectors.toMap(OrganisationSummary::id, Function.identity()));
    }

    /** Whether somebody still works for an organisation, so that a mail may tell what only its members know. */
    @OpenToAll("asked by the system before it sends a mail")
    public boolean isActive(MemberId member) {
        Member found = entities.find(Member.class, member.value());
        return found != null && found.isActive();
    }
}
