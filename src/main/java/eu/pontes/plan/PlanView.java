package eu.pontes.plan;

import eu.pontes.document.DocumentView;
import eu.pontes.kernel.Money;
import eu.pontes.kernel.Period;
import eu.pontes.kernel.TenantId;
import eu.pontes.programme.Finding;
import eu.pontes.programme.Names;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A whole plan for reading.
 *
 * @param version to be sent back with every change
 * @param round how often it was submitted
 * @param lineage which plan it continues, and by which ones it is continued
 * @param analysis the state of play in words, if anybody began to answer the questions
 * @param findings the rules of its type that it does not follow, as it stands now
 * @param changedIn for each page of the task list the version since which it says what it says
 * @param done the steps towards handing in that miss nothing; all of them once it is out of the employer's hands
 */
public record PlanView(
        PlanId id,
        int version,
        TenantId employer,
        String employerName,
        TenantId service,
        String serviceName,
        String title,
        UUID planTypeId,
        Names planType,
        boolean leadsToLabel,
        Period period,
        PlanStatus status,
        int round,
        Optional<Instant> submittedAt,
        Lineage lineage,
        Groundwork groundwork,
        Optional<StateOfPlayView> stateOfPlay,
        Optional<AnalysisView> analysis,
        List<ObjectiveView> objectives,
        Coverage coverage,
        List<ActionView> actions,
        List<ProgressView> progress,
        Funding funding,
        SectorAgreement sectorAgreement,
        Set<PlanStep> done,
        List<Finding> findings,
        Map<PlanSection, Integer> changedIn) {

    /** The cost of all actions. */
    public Money budget() {
        return funding.cost();
    }

    /** Whether something came of the plan, so that readers are told how far each action is. */
    public boolean hasCourse() {
        return status.carriedOut();
    }

    /** Every file of the plan, as it lies in it. */
    public List<DocumentView> documents() {
        return Stream.concat(
                        groundwork.consultations().stream().map(ConsultationView::documents),
                        actions.stream().map(ActionView::evidence))
                .flatMap(List::stream)
                .toList();
    }

    public Optional<ObjectiveView> objective(ObjectiveId wanted) {
        return objectives.stream()
                .filter(objective -> objective.id().equals(wanted))
                .findFirst();
    }

    public Optional<ConsultationView> consultation(ConsultationId wanted) {
        return groundwork.consultations().stream()
                .filter(consultation -> consultation.id().equals(wanted))
                .findFirst();
    }

    public Optional<ActionView> action(ActionId wanted) {
        return actions.stream().filter(action -> action.id().equals(wanted)).findFirst();
    }

    /** Whether somebody wrote a page anew since a version; nobody did where something is to be added. */
    public boolean changedSince(PlanSection section, int known) {
        return changedIn.getOrDefault(section, 0) > known;
    }
}
