package eu.pontes.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/** A seat in the group that carries the plan: a function and a voice, never a name or a personal trait. */
@Embeddable
class SupportMember {

    @Column(name = "employer_id")
    private UUID employerId;

    private int position;

    @Column(name = "job_function")
    private String jobFunction;

    @Enumerated(EnumType.STRING)
    private Voice voice;

    protected SupportMember() {}

    SupportMember(UUID employerId, int position, WriteSupport.Seat seat) {
        this.employerId = employerId;
        this.position = position;
        this.jobFunction = seat.jobFunction().strip();
        this.voice = seat.voice();
    }

    SupportSeat view() {
        return new SupportSeat(jobFunction, voice);
    }
}
