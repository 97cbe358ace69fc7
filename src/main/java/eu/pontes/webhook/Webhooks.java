package eu.pontes.webhook;

import eu.pontes.identity.OrganisationKind;
import eu.pontes.kernel.Page;
import eu.pontes.kernel.PageRequest;
import eu.pontes.kernel.Problem;
import eu.pontes.kernel.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The webhooks of organisations, and the log of their calls. */
@ApplicationScoped
class Webhooks {

    private final EntityManager entities;

    @Inject
    Webhooks(EntityManager entities) {
        this.entities = entities;
    }

    /** The oldest first. */
    List<Webhook> of(TenantId organisation) {
        return entities.createQuery(
                        "select w from Webhook w where w.organisationId = :organisation order by w.id", Webhook.class)
                .setParameter("organisation", organisation.value())
                .getResultList();
    }

    Webhook get(TenantId organisation, WebhookId id) {
        return entities.createQuery(
                        "select w from Webhook w where w.organisationId = :organisation and w.id = :id", Webhook.class)
                .setParameter("organisation", organisation.value())
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Problem.notFound("webhook"));
    }

    /** For the courier, who knows no caller: the message says whose it is. */
    Optional<Webhook> find(UUID id) {
        return Optional.ofNullable(entities.find(Webhook.class, id));
    }

    /** The same for whoever gives it up, while its organisation may be changing it. */
    Optional<Webhook> lock(WebhookId id) {
        return Optional.ofNullable(entities.find(Webhook.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    WebhookHealth health(WebhookId id) {
        return entities.find(WebhookHealth.class, id.value());
    }

    /** How all of an organisation are. */
    Map<WebhookId, WebhookHealth> healthOf(TenantId organisation) {
        return entities.createQuery(
                        "select h from WebhookHealth h, Webhook w"
                                + " where w.id = h.webhookId and w.organisationId = :organisation",
                        WebhookHealth.class)
                .setParameter("organisation", organisation.value())
                .getResultStream()
                .collect(Collectors.toMap(WebhookHealth::webhook, Function.identity()));
    }

    /** For whoever writes down how a call went, while others do too; locked before the webhook itself by everybody. */
    Optional<WebhookHealth> lockHealth(UUID webhook) {
        return Optional.ofNullable(entities.find(WebhookHealth.class, webhook, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Active webhooks of either organisation that want to be told. */
    Set<UUID> listening(WebhookEvent event, TenantId one, TenantId other) {
        return ids(entities.createNativeQuery(
                        "select id from webhook where status = 'ACTIVE' and find_in_set(?1, events) > 0"
                                + " and organisation_id in (?2, ?3)")
                .setParameter(1, event.name())
                .setParameter(2, one.toString())
                .setParameter(3, other.toString())
                .getResultList());
    }

    /** Active webhooks of all organisations of a kind that want to be told. */
    Set<UUID> listening(WebhookEvent event, OrganisationKind kind) {
        return ids(entities.createNativeQuery(
                        "select id from webhook where status = 'ACTIVE' and find_in_set(?1, events) > 0"
                                + " and audience = ?2")
                .setParameter(1, event.name())
                .setParameter(2, kind.name())
                .getResultList());
    }

    void add(Webhook webhook) {
        entities.persist(webhook);
        entities.flush();
        entities.persist(new WebhookHealth(webhook.id()));
    }

    void remove(Webhook webhook) {
        entities.remove(webhook);
    }

    /** Writes now, to find out whether somebody else was faster. */
    void flush() {
        try {
            entities.flush();
        } catch (OptimisticLockException meanwhile) {
            throw Problem.stale();
        }
    }

    void log(StoredCall call) {
        entities.persist(call);
    }

    /** The calls of a webhook, the last one first. */
    Page<WebhookCall> calls(WebhookId webhook, PageRequest page) {
        List<WebhookCall> calls = entities.createQuery(
                        "select c from StoredCall c where c.webhookId = :webhook order by c.id desc", StoredCall.class)
                .setParameter("webhook", webhook.value())
                .setFirstResult(page.offset())
                .setMaxResults(page.limit())
                .getResultStream()
                .map(StoredCall::view)
                .toList();
        long total = entities.createQuery("select count(c) from StoredCall c where c.webhookId = :webhook", Long.class)
                .setParameter("webhook", webhook.value())
                .getSingleResult();
        return new Page<>(calls, page, total);
    }

    private static Set<UUID> ids(List<?> rows) {
        return rows.stream().map(id -> UUID.fromString((String) id)).collect(Collectors.toSet());
    }
}
