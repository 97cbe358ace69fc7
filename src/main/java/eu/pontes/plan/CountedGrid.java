package eu.pontes.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
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

    Instant importedAt() {
        return importedAt;
    }
}
