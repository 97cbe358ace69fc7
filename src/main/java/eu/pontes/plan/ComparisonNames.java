package eu.pontes.plan;

import eu.pontes.identity.OrganisationKind;
import eu.pontes.identity.OrganisationService;
import eu.pontes.plan.PlanSection.Kind;
import eu.pontes.programme.Catalogue;
import eu.pontes.programme.Names;
import eu.pontes.programme.ProgrammeService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Finds out what the codes in two snapshots are called. */
@ApplicationScoped
class ComparisonNames {

    private final ProgrammeService programme;
    private final OrganisationService organisations;

    @Inject
    ComparisonNames(ProgrammeService programme, OrganisationService organisations) {
        this.programme = programme;
        this.organisations = organisations;
    }

    /**
     * What differs between two snapshots of a plan.
     *
     * @param continues what the plan continues; whatever came from there is called by its name
     */
    Comparison comparison(Optional<PlanTitle> continues, Snapshot before, Snapshot after) {
        Catalogue catalogue = programme.catalogue();
        Map<String, Names> names = new HashMap<>(catalogue.domains());
        names.putAll(catalogue.targetGroups());
        programme.indicators().forEach(indicator -> names.put(indicator.code(), indicator.names()));
        organisations
                .ofKind(OrganisationKind.EMPLOYMENT_SERVICE)
                .forEach(service -> names.put(service.id().toString(), same(service.name())));
        parts(before, after, Kind.OBJECTIVE)
                .forEach(objective -> names.put(objective.id(), same(objective.value("statement"))));
        parts(before, after, Kind.DETAILS)
                .map(details -> details.value("planType"))
                .forEach(type ->
                        names.put(type, catalogue.type(UUID.fromString(type)).names()));
        continues.ifPresent(earlier -> Stream.of(before, after)
                .flatMap(snapshot -> snapshot.parts().stream())
                .flatMap(part -> Stream.of(part.value("predecessor"), part.value("carriedFrom")))
                .filter(origin -> !origin.isEmpty())
                .forEach(origin -> names.put(origin, same(earlier.title()))));
        return new Comparison(before.changesTo(after), names);
    }

    private static Stream<Snapshot.Part> parts(Snapshot before, Snapshot after, Kind kind) {
        return Stream.of(before, after)
                .map(Snapshot::parts)
                .flatMap(List::stream)
                .filter(part -> part.kind() == kind);
    }

    private static Names same(String name) {
        return new Names(name, name, name, name);
    }
}
