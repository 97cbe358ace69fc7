package eu.pontes.plan.drafting;

import eu.pontes.identity.Caller;
import eu.pontes.plan.PlanId;
import eu.pontes.plan.PlanSection;
import eu.pontes.platform.data.Ids;
import eu.pontes.platform.data.Moments;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * That somebody has a page of a plan open to write. It is a courtesy and passes by itself when no sign of life comes any
 * more; what may be stored is decided by versions alone.
 */
@Entity
@Table(name = "edit_lock")
class EditLock {

    @Id
    private UUID id;

    @Column(name = "employer_id")
    private UUID employerId;

    @Column(name = "plan_id")
    private UUID planId;

    private String section;

    @Column(name = "member_id")
    private UUID memberId;

    private UUID holder;

    @Column(name = "taken_at")
    private Instant takenAt;

    @Column(name = "beat_at")
    private Instant beatAt;

    protected EditLock() {}

    EditLock(Caller writer, PlanId plan, PlanSection section, UUID page, Instant now) {
        this.id = Ids.next();
        this.employerId = writer.organisation().value();
        this.planId = plan.value();
        this.section = section.path();
        this.memberId = writer.member().value();
        this.holder = page;
        this.takenAt = now;
        this.beatAt = now;
    }

    /** Its values in the order of the columns, for the one statement that inserts it unless another node just did. */
    List<Object> row() {
        Object moment = Moments.stored(takenAt);
        return List.of(
                id.toString(),
                employerId.toString(),
                planId.toString(),
                section,
                memberId.toString(),
                holder.toString(),
                moment,
                moment);
    }

    /** Whether it keeps a member from writing: somebody else showed signs of life lately. */
    boolean bars(Caller writer, Instant now, Duration patience) {
        return !isOf(writer) && isAlive(now, patience);
    }

    boolean isAlive(Instant now, Duration patience) {
        return now.isBefore(beatAt.plus(patience));
    }

    /** Gives it to whoever writes now; whoever had it already goes on. */
    void passTo(Caller writer, UUID page, Instant now) {
        if (!isOf(writer)) {
            memberId = writer.member().value();
            takenAt = now;
        }
        holder = page;
        beatAt = now;
    }

    boolean isOf(Caller writer) {
        return memberId.equals(writer.member().value());
    }

    UUID member() {
        return memberId;
    }

    String section() {
        return section;
    }

    Instant takenAt() {
        return takenAt;
    }
}
