package eu.pontes.webhook;

import eu.pontes.kernel.Page;
import eu.pontes.kernel.PageRequest;
import eu.pontes.platform.outbox.QueuedMessage;
import eu.pontes.platform.outbox.QueuedMessages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The messages of a webhook in one list: those that were taken are in the log of calls alone, for the outbox holds work and
 * no history. Ids grow with time, so the newest of both are the newest of all.
 */
@ApplicationScoped
class Deliveries {

    private static final Comparator<UUID> NEWEST_FIRST =
            Comparator.comparing(UUID::toString).reversed();

    private static final String TAKEN =
            " from StoredCall c where c.webhookId = :webhook and c.outcome = eu.pontes.webhook.CallOutcome.TAKEN";

    private final EntityManager entities;
    private final QueuedMessages queue;

    @Inject
    Deliveries(EntityManager entities, QueuedMessages queue) {
        this.entities = entities;
        this.queue = queue;
    }

    /** The newest first. */
    Page<Delivery> of(WebhookId webhook, PageRequest page) {
        int reach = page.offset() + page.limit();
        List<UUID> ids = Stream.concat(
                        queue.newest(WebhookCourier.TOPIC, webhook.value(), reach).stream(),
                        taken("select distinct c.messageId" + TAKEN + " order by c.messageId desc", UUID.class, webhook)
                                .setMaxResults(reach)
                                .getResultStream())
                .distinct()
                .sorted(NEWEST_FIRST)
                .skip(page.offset())
                .limit(page.limit())
                .toList();
        long total = queue.count(WebhookCourier.TOPIC, webhook.value())
                + taken("select count(distinct c.messageId)" + TAKEN, Long.class, webhook)
                        .getSingleResult();
        return new Page<>(ids.isEmpty() ? List.of() : these(webhook, ids), page, total);
    }

    /** The last call of each webhook of an organisation that was called. */
    Map<WebhookId, WebhookCall> lastCalls(Collection<WebhookId> webhooks) {
        return webhooks.stream()
                .flatMap(webhook -> entities.createQuery(
                                "select c from StoredCall c where c.webhookId = :webhook order by c.id desc",
                                StoredCall.class)
                        .setParameter("webhook", webhook.value())
                        .setMaxResults(1)
                        .getResultStream()
                        .map(call -> Map.entry(webhook, call.view())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private <T> TypedQuery<T> taken(String query, Class<T> type, WebhookId webhook) {
        return entities.createQuery(query, type).setParameter("webhook", webhook.value());
    }

    private List<Delivery> these(WebhookId webhook, List<UUID> ids) {
        Map<UUID, QueuedMessage> queued = queue.these(ids).stream()
                .collect(Collectors.toMap(waiting -> waiting.message().id(), Function.identity()));
        Map<UUID, List<WebhookCall>> calls = entities.createQuery(
                        "select c from StoredCall c where c.webhookId = :webhook and c.messageId in :ids order by c.id",
                        StoredCall.class)
                .setParameter("webhook", webhook.value())
                .setParameter("ids", ids)
                .getResultStream()
                .map(StoredCall::view)
                .collect(Collectors.groupingBy(WebhookCall::message));
        return ids.stream()
                .map(id -> delivery(queued.get(id), calls.getOrDefault(id, List.of())))
                .flatMap(Optional::stream)
                .toList();
    }

    /** None if it was taken and forgotten between two of the questions above. */
    private static Optional<Delivery> delivery(@Nullable QueuedMessage queued, List<WebhookCall> calls) {
        Optional<WebhookCall> last = calls.isEmpty() ? Optional.empty() : Optional.of(calls.get(calls.size() - 1));
        if (queued == null) {
            return last.map(call -> new Delivery(
                    call.message(),
                    call.event(),
                    DeliveryStatus.DELIVERED,
                    calls.size(),
                    call.at(),
                    Optional.empty(),
                    last));
        }
        DeliveryStatus status = status(queued, last);
        boolean again = status == DeliveryStatus.WAITING || status == DeliveryStatus.FAILED;
        return Optional.of(new Delivery(
                queued.message().id(),
                WebhookCalls.event(queued.message()),
                status,
                calls.size(),
                last.map(WebhookCall::at).orElse(queued.putAt()),
                again ? Optional.of(queued.dueAt()) : Optional.empty(),
                last));
    }

    private static DeliveryStatus status(QueuedMessage queued, Optional<WebhookCall> last) {
        if (queued.dead()) {
            return DeliveryStatus.DEAD;
        }
        if (last.isEmpty()) {
            return DeliveryStatus.WAITING;
        }
        return last.get().outcome() == CallOutcome.TAKEN ? DeliveryStatus.DELIVERED : DeliveryStatus.FAILED;
    }
}
