package eu.pontes.plan;

import eu.pontes.kernel.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** That the workforce of a plan was counted in a grid; an import replaces all of it. */
@Entity
@Table(name = "headcount_grid")
class CountedGrid {

    @Id
    @Column(name = "plan_id")
    private UUID planId;

    @Column(name = "employer_id")
    private UUID employerId;

    @Column(name = "imported_at")
    private Instant importedAt;

    @Version
    private int version;

    protected CountedGrid() {}

    CountedGrid(DiversityPlan plan, Instant now) {
        this.planId = plan.id().value();
        this.employerId = plan.employer().value();
        this.importedAt = now;
    }

    /** Refuses to replace another grid than the one that was seen; version 0 stands for none. */
    void replacedAt(int known, Instant now) {
        if (version != known) {
            throw Problem.stale();
        }
        importedAt = now;
    }

    GridState state() {
        return new GridState(version, Optional.of(importedAt));
    }

    int version() {
        return version;
    }
}
