package eu.pontes.plan;

import eu.pontes.document.DocumentView;
import eu.pontes.kernel.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Something that the employer will do.
 *
 * @param budget the whole cost
 * @param eligibleCost what can be subsidised of it
 * @param sectorPoint whether it takes up a point of the sector's agreement
 * @param measure the code of the measure of the library that it was copied from
 * @param carriedFrom the action of the earlier plan that it continues
 */
public record ActionView(
        ActionId id,
        String title,
        String owner,
        LocalDate startsOn,
        LocalDate dueOn,
        Money budget,
        Money eligibleCost,
        Money subsidyAsked,
        boolean sectorPoint,
        Optional<ObjectiveId> objective,
        Optional<String> measure,
        Optional<ActionId> carriedFrom,
        boolean fits,
        ActionCourse course,
        List<DocumentView> evidence) {

    public ActionView {
        evidence = List.copyOf(evidence);
    }

    /** What the employer pays itself. */
    public Money ownShare() {
        return budget.less(subsidyAsked);
    }
}
