package eu.pontes.plan;

import eu.pontes.plan.grid.GridCell;
import eu.pontes.platform.data.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How many people were counted in one place of the organisation; never who they are. */
@Entity
@Table(name = "headcount_grid_cell")
class CountedCell {

    @Id
    private UUID id;

    @Column(name = "employer_id")
    private UUID employerId;

    @Column(name = "plan_id")
    private UUID planId;

    @Column(name = "establishment_id")
    private @Nullable UUID establishmentId;

    @Column(name = "job_level")
    private @Nullable String jobLevel;

    private @Nullable String contract;

    @Column(name = "target_group")
    private @Nullable String targetGroup;

    private int people;
    private String place;

    protected CountedCell() {}

    CountedCell(DiversityPlan plan, GridCell cell) {
        this.id = Ids.next();
        this.employerId = plan.employer().value();
        this.planId = plan.id().value();
        this.establishmentId = cell.establishment().isEmpty() ? null : UUID.fromString(cell.establishment());
        this.jobLevel = filled(cell.level());
        this.contract = filled(cell.contract());
        this.targetGroup = filled(cell.group());
        this.people = cell.people();
        this.place = Stream.of(cell.establishment(), cell.level(), cell.contract(), cell.group())
                .map(code -> code.isEmpty() ? "-" : code)
                .collect(Collectors.joining(" "));
    }

    private static @Nullable String filled(String code) {
        return code.isEmpty() ? null : code;
    }
}
