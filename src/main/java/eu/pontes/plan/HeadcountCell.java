package eu.pontes.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** How many people of the workforce belong to one target group; never who they are. */
@Embeddable
class HeadcountCell {

    @Column(name = "employer_id")
    private UUID employerId;

    @Column(name = "target_group")
    private String targetGroup;

    private int people;

    protected HeadcountCell() {}

    HeadcountCell(UUID employerId, String targetGroup, int people) {
        this.employerId = employerId;
        this.targetGroup = targetGroup;
        this.people = people;
    }

    String targetGroup() {
        return targetGroup;
    }

    int people() {
        return people;
    }
}
