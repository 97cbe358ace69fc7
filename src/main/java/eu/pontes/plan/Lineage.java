package eu.pontes.plan;

import java.util.List;
import java.util.Optional;

/**
 * What came before a plan and after it.
 *
 * @param continues the plan that it continues
 * @param continuedIn the plans that continue it; only its employer is told, for they may be drafts
 */
public record Lineage(Optional<PlanTitle> continues, List<PlanTitle> continuedIn) {

    public static final Lineage NONE = new Lineage(Optional.empty(), List.of());

    public Lineage {
        continuedIn = List.copyOf(continuedIn);
    }

    /** What the plan is called from which parts were carried over. */
    public String origin() {
        return continues.map(PlanTitle::title).orElse("");
    }
}
