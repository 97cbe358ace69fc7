package eu.pontes.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;

/** Looks behind the door of webhooks, and lets time pass. */
@ApplicationScoped
public class WebhookFixture {

    private final EntityManager entities;

    @Inject
    WebhookFixture(EntityManager entities) {
        this.entities = entities;
    }

    /** Lets an address have taken no call for some days. */
    @Transactional
    public void failingForDays(WebhookId webhook, int days) {
        entities.createNativeQuery("update webhook_health set failures = 1,"
                        + " failing_since = utc_timestamp(6) - interval ?1 day where webhook_id = ?2")
                .setParameter(1, days)
                .setParameter(2, webhook.toString())
                .executeUpdate();
    }

    /** How the database answers a query about a webhook. */
    @Transactional
    public String plan(String query, WebhookId webhook) {
        return (String) entities.createNativeQuery("explain format=json " + query)
                .setParameter(1, webhook.toString())
                .getSingleResult();
    }

    /** What was done to a webhook, by the audit trail. */
    @Transactional
    public List<String> history(WebhookId webhook) {
        List<?> actions = entities.createNativeQuery(
                        "select action from audit_event where subject_type = 'webhook' and subject_id = ?1 order by id")
                .setParameter(1, webhook.toString())
                .getResultList();
        return actions.stream().map(String.class::cast).toList();
    }

    /** What the database keeps of a webhook, in hexadecimal digits where it is no text. */
    @Transactional
    public String row(WebhookId webhook) {
        return entities.createNativeQuery(
                        "select concat_ws('|', id, address, events, hex(secret), hex(old_secret)) from webhook where id = ?1")
                .setParameter(1, webhook.toString())
                .getSingleResult()
                .toString();
    }
}
