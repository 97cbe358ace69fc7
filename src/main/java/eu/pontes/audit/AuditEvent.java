package eu.pontes.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of the trail; never changed, never removed. */
@Entity
@Table(name = "audit_event")
class AuditEvent {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "actor_id")
    private @Nullable UUID actorId;

    @Column(name = "happened_at")
    private Instant happenedAt;

    private String action;

    @Column(name = "subject_type")
    private String subjectType;

    @Column(name = "subject_id")
    private UUID subjectId;

    private @Nullable String part;

    protected AuditEvent() {}

    AuditEvent(UUID organisationId, @Nullable UUID actorId, Instant happenedAt, String action, Subject subject) {
        this.organisationId = organisationId;
        this.actorId = actorId;
        this.happenedAt = happenedAt;
        this.action = action;
        this.subjectType = subject.type();
        this.subjectId = subject.id();
    }

    /** Says to which part of the thing it was done. */
    AuditEvent to(String part) {
        this.part = part;
        return this;
    }
}
