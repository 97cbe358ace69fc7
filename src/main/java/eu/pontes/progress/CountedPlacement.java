package eu.pontes.progress;

import eu.pontes.plan.ObjectiveId;
import eu.pontes.referral.CandidatePlaced;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** One line of the ledger: this placement moved that objective. Written once, never changed. */
@Entity
@Table(name = "counted_placement")
class CountedPlacement {

    @Id
    @Column(name = "referral_id")
    private UUID referralId;

    @Column(name = "employer_id")
    private UUID employerId;

    @Column(name = "objective_id")
    private UUID objectiveId;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    protected CountedPlacement() {}

    CountedPlacement(CandidatePlaced placed, ObjectiveId objective) {
        this.referralId = placed.referral().value();
        this.employerId = placed.employer().value();
        this.objectiveId = objective.value();
        this.startsOn = placed.startsOn();
    }

    ObjectiveId objective() {
        return new ObjectiveId(objectiveId);
    }
}
