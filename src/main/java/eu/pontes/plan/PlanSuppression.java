package eu.pontes.plan;

import eu.pontes.kernel.Sha256;
import eu.pontes.plan.grid.HeadcountGrid;
import eu.pontes.protection.CountTable;
import eu.pontes.protection.Suppression;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;

/**
 * Which headcounts of a plan readers outside the employer did not get to see so far. It is worked out when the plan is handed
 * in, which takes a moment for a large employer, and spares whoever reads it the same moment each time.
 */
@Entity
@Table(name = "plan_suppression")
class PlanSuppression {

    @Id
    @Column(name = "plan_id")
    private UUID planId;

    @Column(name = "employer_id")
    private UUID employerId;

    @Column(name = "smallest_cell")
    private int smallestCell;

    @Column(name = "counts_sha256")
    private String countsSha256;

    private String cells;

    @Version
    private int version;

    protected PlanSuppression() {}

    PlanSuppression(DiversityPlan plan) {
        this.planId = plan.id().value();
        this.employerId = plan.employer().value();
        this.countsSha256 = "";
        this.cells = "";
    }

    /** Keeps what is hidden of a headcount that is handed in, beside what was hidden before. */
    void handIn(HeadcountGrid counts, int smallest, Suppression suppression) {
        countsSha256 = fingerprint(counts);
        smallestCell = smallest;
        cells = suppression().and(suppression).text();
    }

    /** Whether these are the headcounts that were handed in. */
    boolean isFor(HeadcountGrid counts) {
        return countsSha256.equals(fingerprint(counts));
    }

    /** What to hide of the tables that were handed in; it is worked out again if the threshold became another one. */
    Suppression suppression(List<CountTable> tables, Discretion discretion) {
        return discretion.smallestCell() == smallestCell
                ? suppression()
                : discretion.suppression(tables, suppression()).orElseThrow();
    }

    Suppression suppression() {
        return Suppression.parse(cells);
    }

    private static String fingerprint(HeadcountGrid counts) {
        return Sha256.of(counts.text());
    }
}
