package eu.pontes.audit;

import eu.pontes.identity.Callers;
import eu.pontes.kernel.Page;
import eu.pontes.kernel.PageRequest;
import eu.pontes.kernel.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes the trail in the transaction of what happened, so that neither can exist without the other, and reads it. */
@ApplicationScoped
public class AuditTrail {

    private static final String OF_SUBJECT = """
            from AuditEvent e where e.organisationId = :owner and e.subjectType = :type and e.subjectId = :subject
            """;

    private final EntityManager entities;
    private final Callers callers;
    private final Clock clock;

    @Inject
    AuditTrail(EntityManager entities, Callers callers, Clock clock) {
        this.entities = entities;
        this.callers = callers;
        this.clock = clock;
    }

    /** Notes that the caller did something to a thing that belongs to an organisation. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(TenantId owner, String action, Subject subject) {
        entities.persist(event(owner, action, subject));
    }

    /** Notes that the caller did something to a part of a thing; what the part says stays out of the trail. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(TenantId owner, String action, Subject subject, String part) {
        entities.persist(event(owner, action, subject).to(part));
    }

    private AuditEvent event(TenantId owner, String action, Subject subject) {
        return new AuditEvent(
                owner.value(),
                callers.find().map(caller -> caller.member().value()).orElse(null),
                clock.instant(),
                action,
                subject);
    }

    /** Everything that was done to a thing that belongs to an organisation, the last first. */
    @Transactional
    public Page<AuditLine> history(TenantId owner, Subject subject, PageRequest request) {
        List<Object[]> events = entities.createQuery(
                        "select e.happenedAt, e.actorId, e.action, e.part " + OF_SUBJECT + " order by e.id desc",
                        Object[].class)
                .setParameter("owner", owner.value())
                .setParameter("type", subject.type())
                .setParameter("subject", subject.id())
                .setFirstResult(request.offset())
                .setMaxResults(request.limit())
                .getResultList();
        long total = entities.createQuery("select count(e) " + OF_SUBJECT, Long.class)
                .setParameter("owner", owner.value())
                .setParameter("type", subject.type())
                .setParameter("subject", subject.id())
                .getSingleResult();
        Map<Object, String> names = names(
                events.stream().map(event -> event[1]).filter(Objects::nonNull).collect(Collectors.toSet()));
        List<AuditLine> lines = events.stream()
                .map(event -> new AuditLine(
                        (Instant) event[0],
                        Optional.ofNullable(names.get(event[1])),
                        (String) event[2],
                        Objects.requireNonNullElse((String) event[3], "")))
                .toList();
        return new Page<>(lines, request, total);
    }

    /**
     * Notes that the caller tried something that was refused. It stays in the trail although the refusal undoes whatever
     * the caller was doing.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void recordRefusal(TenantId owner, String action, Subject subject) {
        record(owner, action, subject);
    }

    /** How often something was done to a thing that belongs to an organisation, the first time first. */
    @Transactional
    public List<AuditEntry> entries(TenantId owner, String action, Subject subject) {
        List<Object[]> events = entities.createQuery("""
                        select e.happenedAt, e.actorId from AuditEvent e
                        where e.organisationId = :owner and e.action = :action
                          and e.subjectType = :type and e.subjectId = :subject
                        order by e.id
                        """, Object[].class)
                .setParameter("owner", owner.value())
                .setParameter("action", action)
                .setParameter("type", subject.type())
                .setParameter("subject", subject.id())
                .getResultList();
        Map<Object, String> names = names(
                events.stream().map(event -> event[1]).filter(Objects::nonNull).collect(Collectors.toSet()));
        return events.stream()
                .map(event -> new AuditEntry((Instant) event[0], Optional.ofNullable(names.get(event[1]))))
                .toList();
    }

    private Map<Object, String> names(Set<Object> members) {
        Map<Object, String> names = new HashMap<>();
        if (!members.isEmpty()) {
            entities.createQuery("select m.id, m.fullName from Member m where m.id in :members", Object[].class)
                    .setParameter("members", members)
                    .getResultStream()
                    .forEach(row -> names.put(row[0], (String) row[1]));
        }
        return names;
    }
}
