package eu.pontes.plan;

import eu.pontes.identity.OrganisationKind;
import eu.pontes.identity.OrganisationService;
import eu.pontes.plan.PlanSection.Kind;
import eu.pontes.programme.AnalysisBasisService;
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
    private final AnalysisBasisService basis;
    private final StatesOfPlay statesOfPlay;

    @Inject
    ComparisonNames(
            ProgrammeService programme,
            OrganisationService organisations,
            AnalysisBasisService basis,
            StatesOfPlay statesOfPlay) {
        this.programme = programme;
        this.organisations = organisations;
        this.basis = basis;
        this.statesOfPlay = statesOfPlay;
    }

    /**
     * What is called how in two snapshots of a plan.
     *
     * @param continues what the plan continues; whatever came from there is called by its name
     */
    Map<String, Names> of(DiversityPlan plan, Optional<PlanTitle> continues, Snapshot before, Snapshot after) {
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
        parts(before, after, Kind.ANALYSIS)
                .map(analysis -> analysis.value("questionnaire"))
                .distinct()
                .flatMap(number -> basis.questionnaire(Integer.parseInt(number)).questions().stream())
                .forEach(question -> names.put("answers." + question.code(), question.text()));
        if (parts(before, after, Kind.HEADCOUNTS).findAny().isPresent()) {
            HeadcountNames counted = statesOfPlay.names(plan, catalogue);
            for (Division division : Division.values()) {
                counted.of(division).forEach((code, name) -> names.put(division + "." + code, name));
            }
        }
        return names;
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
