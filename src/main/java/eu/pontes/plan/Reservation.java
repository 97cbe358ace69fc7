package eu.pontes.plan;

import eu.pontes.kernel.FieldError;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The approval of a positive action for the group of an objective. It is temporary, and ends as soon as the target is
 * reached (royal decree of 11 February 2019).
 */
@Embeddable
class Reservation {

    @Column(name = "reserved_by")
    private String approval;

    @Column(name = "reserved_from")
    private LocalDate from;

    @Column(name = "reserved_until")
    private LocalDate until;

    protected Reservation() {}

    Reservation(WriteReservation content) {
        this.approval = content.approval().strip();
        this.from = content.from();
        this.until = content.until();
    }

    WriteReservation content() {
        return new WriteReservation(approval, from, until);
    }

    /** What is wrong with an approval that may last so many months. */
    static List<FieldError> faults(WriteReservation content, int months) {
        List<FieldError> faults = new ArrayList<>();
        LocalDate last = content.from().plusMonths(months).minusDays(1);
        if (!content.until().isAfter(content.from())) {
            faults.add(FieldError.of("reservation.until", "plan-due-after", content.from()));
        } else if (content.until().isAfter(last)) {
            faults.add(FieldError.of("reservation.until", "plan-approval-too-long", months, last));
        }
        return faults;
    }

    ReservationView view(boolean reached, LocalDate today, int warningDays) {
        return new ReservationView(approval, from, until, status(reached, today, warningDays));
    }

    private ReservationStatus status(boolean reached, LocalDate today, int warningDays) {
        if (today.isAfter(until)) {
            return ReservationStatus.ENDED;
        }
        if (reached) {
            return ReservationStatus.TARGET_REACHED;
        }
        if (today.isBefore(from)) {
            return ReservationStatus.NOT_YET;
        }
        return today.isBefore(until.minusDays(warningDays)) ? ReservationStatus.OPEN : ReservationStatus.ENDING;
    }
}
