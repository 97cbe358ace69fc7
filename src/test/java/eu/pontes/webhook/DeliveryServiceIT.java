package eu.pontes.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.pontes.identity.Caller;
import eu.pontes.identity.Callers;
import eu.pontes.kernel.Page;
import eu.pontes.kernel.PageRequest;
import eu.pontes.kernel.Problem;
import eu.pontes.support.Actors;
import eu.pontes.vacancy.OfferFixture;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An organisation sees how its other systems are told, and may change them meanwhile. */
@ExtendWith(ArquillianExtension.class)
class DeliveryServiceIT {

    private static final PageRequest ALL = new PageRequest(0, 100);

    @Inject
    WebhookService webhooks;

    @Inject
    DeliveryService deliveries;

    @Inject
    WebhookFixture fixture;

    @Inject
    OfferFixture offers;

    @Inject
    Actors actors;

    @Inject
    Callers callers;

    private HookServerFixture server;
    private Caller employer;
    private WebhookView webhook;

    @BeforeEach
    void aWebhook() throws IOException {
        server = new HookServerFixture();
        employer = offers.signedEmployer("Told");
        webhook = as(() -> webhooks.add(new WriteWebhook(server.address(), Set.of(WebhookEvent.OFFER_PUBLISHED))))
                .webhook();
    }

    @AfterEach
    void gone() throws IOException {
        server.close();
    }

    @Test
    void aCallThatFailsIsNoNewerVersionForWhoeverIsEditing() throws Exception {
        server.then(HookServerFixture.status(500), HookServerFixture.status(500));
        offers.published(employer, offers.content().build());
        server.next();
        until(() -> as(() -> webhooks.webhook(webhook.id())).failingSince().isPresent());

        WebhookView changed = as(() -> webhooks.change(
                webhook.id(),
                webhook.version(),
                new WriteWebhook(server.address(), Set.of(WebhookEvent.OFFER_CLOSED))));

        assertThat(changed.events()).containsExactly(WebhookEvent.OFFER_CLOSED);
        assertThat(changed.failingSince()).isPresent();
    }

    @Test
    void whoeverResumesForgetsWhatFailed() {
        fixture.failingForDays(webhook.id(), 2);
        WebhookView paused = as(() -> webhooks.pause(webhook.id(), webhook.version()));
        assertThat(paused.failingSince()).isPresent();

        assertThat(as(() -> webhooks.resume(webhook.id(), paused.version())).failingSince())
                .isEmpty();
    }

    @Test
    void aMessageThatIsNotTakenIsTriedAgainAndItsListSaysWhen() throws Exception {
        server.then(HookServerFixture.status(500));
        offers.published(employer, offers.content().build());
        server.next();
        until(() -> !list().isEmpty() && list().get(0).calls() == 1);

        Delivery failed = list().get(0);

        assertThat(failed.status()).isEqualTo(DeliveryStatus.FAILED);
        assertThat(failed.event()).isEqualTo(WebhookEvent.OFFER_PUBLISHED);
        assertThat(failed.nextTry()).isPresent();
        assertThat(failed.lastCall().flatMap(WebhookCall::httpStatus)).contains(500);
    }

    @Test
    void aDeadLetterStandsAboveWhatWasTakenBeforeAndIsDeliveredWhenItIsReplayed() throws Exception {
        as(() -> webhooks.test(webhook.id()));
        server.next();
        until(() -> list().stream().anyMatch(one -> one.status() == DeliveryStatus.DELIVERED));
        server.then(HookServerFixture.status(503));
        as(() -> webhooks.test(webhook.id()));
        server.next();
        until(() -> list().stream().anyMatch(one -> one.status() == DeliveryStatus.DEAD));

        assertThat(list()).extracting(Delivery::status).containsExactly(DeliveryStatus.DEAD, DeliveryStatus.DELIVERED);
        Page<Delivery> second = as(() -> deliveries.deliveries(webhook.id(), new PageRequest(1, 1)));
        assertThat(second.items()).extracting(Delivery::status).containsExactly(DeliveryStatus.DELIVERED);
        assertThat(second.total()).isEqualTo(2);

        Delivery dead = list().get(0);
        assertThat(dead.nextTry()).isEmpty();
        as(() -> {
            webhooks.replay(webhook.id(), dead.message());
            return true;
        });
        server.next();
        until(() -> list().get(0).status() == DeliveryStatus.DELIVERED);
        assertThat(list().get(0).calls()).isEqualTo(2);
    }

    @Test
    void theLastCallOfEachWebhookIsTold() throws Exception {
        assertThat(as(deliveries::lastCalls)).isEmpty();
        as(() -> webhooks.test(webhook.id()));
        server.next();
        until(() -> !as(deliveries::lastCalls).isEmpty());

        assertThat(as(deliveries::lastCalls))
                .hasEntrySatisfying(
                        webhook.id(), call -> assertThat(call.outcome()).isEqualTo(CallOutcome.TAKEN));
    }

    @Test
    void whatAnOrganisationIsToldIsNobodyElsesBusiness() {
        Caller stranger = actors.employer("Stranger");
        Caller reader = actors.employerReader(employer);

        assertThatThrownBy(() -> callers.as(stranger, () -> deliveries.deliveries(webhook.id(), ALL)))
                .isInstanceOf(Problem.NotFound.class);
        assertThat(callers.as(stranger, deliveries::lastCalls)).isEmpty();
        assertThatThrownBy(() -> callers.as(reader, deliveries::lastCalls)).isInstanceOf(Problem.Forbidden.class);
    }

    @Test
    void theListIsReadThroughIndexes() {
        String taken = " from webhook_call where webhook_id = ?1 and outcome = 'TAKEN'";
        String queued = " from outbox_message where topic = 'webhook' and about_id = ?1 and state = 'DEAD'";

        assertReadThrough(
                "webhook_call_message", "select distinct message_id" + taken + " order by message_id desc limit 20");
        assertReadThrough("webhook_call_(message|list)", "select count(distinct message_id)" + taken);
        assertReadThrough(
                "webhook_call_(message|list)",
                "select * from webhook_call where webhook_id = ?1 and message_id in ('a', 'b')");
        assertReadThrough(
                "webhook_call_list", "select * from webhook_call where webhook_id = ?1 order by id desc limit 1");
        assertReadThrough("outbox_message_about", "select id" + queued + " order by id desc limit 20");
        assertReadThrough("outbox_message_about", "select count(*)" + queued);
    }

    /** MariaDB and MySQL name the chosen index differently. */
    private void assertReadThrough(String index, String query) {
        assertThat(fixture.plan(query, webhook.id()))
                .as(query)
                .containsPattern("\"(key|index_name)\": \"" + index + "\"");
    }

    private List<Delivery> list() {
        return as(() -> deliveries.deliveries(webhook.id(), ALL)).items();
    }

    /** Waits for what the application does by itself. */
    private static void until(BooleanSupplier condition) {
        long end = System.nanoTime() + 30_000_000_000L;
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("came in time").isLessThan(end);
            LockSupport.parkNanos(50_000_000L);
        }
    }

    private <T> T as(Supplier<T> work) {
        return callers.as(employer, work);
    }
}
