package eu.pontes.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.pontes.identity.Caller;
import eu.pontes.identity.Callers;
import eu.pontes.kernel.PageRequest;
import eu.pontes.kernel.Problem;
import eu.pontes.platform.data.Ids;
import eu.pontes.referral.PlacementFixture;
import eu.pontes.referral.ReferralId;
import eu.pontes.support.Actors;
import eu.pontes.vacancy.OfferFixture;
import eu.pontes.vacancy.OfferView;
import eu.pontes.vacancy.PublicationService;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Base64;
import java.util.EnumSet;
import java.util.HexFormat;
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

/** Other systems are told, by the running application, what their organisation may see. */
@ExtendWith(ArquillianExtension.class)
class WebhookIT {

    private static final PageRequest ALL = new PageRequest(0, 100);

    @Inject
    WebhookService webhooks;

    @Inject
    WebhookFixture fixture;

    @Inject
    OfferFixture offers;

    @Inject
    PlacementFixture placements;

    @Inject
    PublicationService publication;

    @Inject
    Actors actors;

    @Inject
    Callers callers;

    private HookServerFixture server;
    private Caller employer;

    @BeforeEach
    void anotherSystem() throws IOException {
        server = new HookServerFixture();
        employer = offers.signedEmployer("Hooked");
    }

    @AfterEach
    void gone() throws IOException {
        server.close();
    }

    @Test
    void anEmployerIsToldWhatHappensToItsOffersWithASignature() throws Exception {
        SecretShown added = added(employer, EnumSet.of(WebhookEvent.OFFER_PUBLISHED, WebhookEvent.OFFER_CLOSED));
        OfferView offer = offers.published(employer, offers.content().build());

        HookServerFixture.Call published = told();
        assertThat(published.isSignedBy(added.secret())).isTrue();
        JsonNode body = new ObjectMapper().readTree(published.body());
        assertThat(body.path("type").asText()).isEqualTo("offer.published");
        assertThat(body.path("timestamp").asText()).endsWith("Z");
        assertThat(body.path("data").path("offer").asText())
                .isEqualTo(offer.id().toString());
        assertThat(body.path("data").path("status").asText()).isEqualTo("PUBLISHED");
        assertThat(body.path("data").path("url").asText()).endsWith("/offers/" + offer.id());
        assertThat(body.path("data").properties()).hasSize(4);

        as(employer, () -> publication.close(offer.id(), offer.version()));
        JsonNode closed = new ObjectMapper().readTree(told().body());
        assertThat(closed.path("type").asText()).isEqualTo("offer.closed");
        assertThat(closed.path("data").path("status").asText()).isEqualTo("CLOSED");
    }

    @Test
    void aDeskIsToldOfEveryOfferAndAnotherEmployerOfNone() throws Exception {
        Caller desk = actors.desk("Hooked desk");
        try (HookServerFixture other = new HookServerFixture()) {
            Caller stranger = actors.employer("Stranger");
            as(stranger, () -> webhooks.add(new WriteWebhook(other.address(), Set.of(WebhookEvent.OFFER_PUBLISHED))));
            SecretShown added = added(desk, EnumSet.of(WebhookEvent.OFFER_PUBLISHED));

            offers.published(employer, offers.content().build());

            assertThat(told().isSignedBy(added.secret())).isTrue();
            assertThat(other.told()).isEmpty();
            as(desk, () -> {
                webhooks.remove(added.webhook().id(), added.webhook().version());
                return true;
            });
        }
    }

    @Test
    void bothSidesOfAReferralAreToldItsStateAndNothingOfTheCandidate() throws Exception {
        Caller desk = actors.desk("Referring desk");
        added(desk, EnumSet.of(WebhookEvent.REFERRAL_CHANGED));
        ReferralId referral =
                placements.proposed(desk, placements.openOffer(actors.employer("Other"), 1, null), "SECRET-CASE-1");

        HookServerFixture.Call call = told();

        JsonNode data = new ObjectMapper().readTree(call.body()).path("data");
        assertThat(data.path("referral").asText()).isEqualTo(referral.value().toString());
        assertThat(data.path("status").asText()).isEqualTo("PROPOSED");
        assertThat(call.body()).doesNotContain("SECRET-CASE-1").doesNotContain("Baked");
    }

    @Test
    void whatIsNotTakenIsToldAgainWithTheSameIdAndSignedAnew() throws Exception {
        server.then(HookServerFixture.status(500));
        SecretShown added = added(employer, EnumSet.of(WebhookEvent.OFFER_PUBLISHED));
        offers.published(employer, offers.content().build());

        HookServerFixture.Call first = told();
        HookServerFixture.Call second = told();

        assertThat(second.header("webhook-id")).isEqualTo(first.header("webhook-id"));
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.isSignedBy(added.secret())).isTrue();
        until(() -> calls(added).size() == 2);
        assertThat(calls(added))
                .extracting(WebhookCall::outcome)
                .containsExactly(CallOutcome.TAKEN, CallOutcome.REFUSED);
        assertThat(view(added).failingSince()).isEmpty();
    }

    @Test
    void aTestThatIsNotTakenIsADeadLetterWhichCanBeReplayed() throws Exception {
        server.then(HookServerFixture.status(503));
        SecretShown added = added(employer, EnumSet.of(WebhookEvent.OFFER_PUBLISHED));
        WebhookId id = added.webhook().id();
        as(employer, () -> webhooks.test(id));
        String first = told().header("webhook-id");
        until(() -> as(employer, () -> webhooks.deadLetters(id, ALL)).total() == 1);

        assertThat(as(employer, () -> webhooks.replayAll(id))).isEqualTo(1);

        assertThat(told().header("webhook-id")).isEqualTo(first);
        until(() -> calls(added).size() == 2);
        assertThat(calls(added).get(0).httpStatus()).contains(204);
    }

    @Test
    void anAddressThatTookNothingForDaysIsGivenUpUntilItIsResumed() throws Exception {
        server.then(HookServerFixture.status(500));
        SecretShown added = added(employer, EnumSet.of(WebhookEvent.OFFER_PUBLISHED));
        WebhookId id = added.webhook().id();
        fixture.failingForDays(id, 6);
        offers.published(employer, offers.content().build());
        told();

        until(() -> view(added).status() == WebhookStatus.GIVEN_UP);

        assertThat(fixture.history(id)).containsExactly("webhook.added", "webhook.given-up");
        WebhookView resumed = as(employer, () -> webhooks.resume(id, view(added).version()));
        assertThat(resumed.status()).isEqualTo(WebhookStatus.ACTIVE);
        assertThat(resumed.failingSince()).isEmpty();
    }

    @Test
    void anAddressThatSaysThatItIsGoneIsGivenUpAtOnce() throws Exception {
        server.then(HookServerFixture.status(410));
        SecretShown added = added(employer, EnumSet.of(WebhookEvent.OFFER_PUBLISHED));
        offers.published(employer, offers.content().build());
        told();

        until(() -> view(added).status() == WebhookStatus.GIVEN_UP);
    }

    @Test
    void aNewSecretSignsBesideTheOldOneAndNeitherStandsInTheDatabase() throws Exception {
        SecretShown added = added(employer, EnumSet.of(WebhookEvent.OFFER_PUBLISHED));
        WebhookId id = added.webhook().id();

        SecretShown renewed =
                as(employer, () -> webhooks.renewSecret(id, added.webhook().version()));
        as(employer, () -> webhooks.test(id));
        HookServerFixture.Call call = told();

        assertThat(call.isSignedBy(renewed.secret())).isTrue();
        assertThat(call.isSignedBy(added.secret())).isTrue();
        assertThat(renewed.webhook().oldSecretUntil()).isPresent();
        for (String secret : List.of(added.secret(), renewed.secret())) {
            byte[] bytes = Base64.getDecoder().decode(secret.replace("whsec_", ""));
            assertThat(fixture.row(id))
                    .doesNotContainIgnoringCase(HexFormat.of().formatHex(bytes));
        }
    }

    @Test
    void aPausedAddressIsNotCalled() throws Exception {
        SecretShown added = added(employer, EnumSet.of(WebhookEvent.OFFER_PUBLISHED));
        WebhookId id = added.webhook().id();
        as(employer, () -> webhooks.pause(id, added.webhook().version()));

        offers.published(employer, offers.content().build());
        as(employer, () -> webhooks.test(id));

        assertThat(new ObjectMapper().readTree(told().body()).path("type").asText())
                .isEqualTo("webhook.test");
        assertThat(server.told()).isEmpty();
    }

    @Test
    void aWebhookIsNobodyElsesBusiness() {
        SecretShown added = added(employer, EnumSet.of(WebhookEvent.OFFER_PUBLISHED));
        WebhookId id = added.webhook().id();
        Caller stranger = actors.employer("Stranger");
        Caller editor = actors.employerEditor(employer);

        assertThatThrownBy(() -> as(stranger, () -> webhooks.webhook(id))).isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> as(stranger, () -> webhooks.test(id))).isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> as(stranger, () -> webhooks.replayAll(id))).isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> as(stranger, () -> webhooks.calls(id, ALL))).isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> as(editor, webhooks::webhooks)).isInstanceOf(Problem.Forbidden.class);
    }

    @Test
    void whatCannotBeCalledIsRefused() {
        for (String address : new String[] {
            "ftp://example.org/hook",
            "https:///hook",
            "https://user@example.org/",
            "https://example.org/#part",
            "not one"
        }) {
            WriteWebhook command = new WriteWebhook(address, Set.of(WebhookEvent.OFFER_PUBLISHED));
            assertThatThrownBy(() -> as(employer, () -> webhooks.add(command)))
                    .as(address)
                    .isInstanceOf(Problem.Invalid.class);
        }
        assertThatThrownBy(() ->
                        as(employer, () -> webhooks.add(new WriteWebhook(server.address(), Set.of(WebhookEvent.TEST)))))
                .isInstanceOf(Problem.Invalid.class);
    }

    @Test
    void anOrganisationHasAFewWebhooksAndWhoeverChangesAnOldVersionIsTold() {
        SecretShown first = added(employer, EnumSet.of(WebhookEvent.OFFER_PUBLISHED));
        for (int i = 1; i < WebhookService.MOST; i++) {
            added(employer, EnumSet.of(WebhookEvent.OFFER_CHANGED));
        }
        assertThatThrownBy(() -> added(employer, EnumSet.of(WebhookEvent.OFFER_CHANGED)))
                .isInstanceOf(Problem.Conflict.class)
                .hasMessage("webhook-many");

        WriteWebhook other = new WriteWebhook("https://example.org/hook", Set.of(WebhookEvent.OFFER_CLOSED));
        WebhookId id = first.webhook().id();
        int version = first.webhook().version();
        WebhookView changed = as(employer, () -> webhooks.change(id, version, other));
        assertThat(changed.events()).containsExactly(WebhookEvent.OFFER_CLOSED);
        assertThatThrownBy(() -> as(employer, () -> webhooks.change(id, version, other)))
                .isInstanceOf(Problem.Conflict.class)
                .hasMessage("stale");
        assertThatThrownBy(() -> as(employer, () -> {
                    webhooks.replay(id, Ids.next());
                    return true;
                }))
                .isInstanceOf(Problem.NotFound.class);
    }

    private SecretShown added(Caller caller, Set<WebhookEvent> events) {
        return as(caller, () -> webhooks.add(new WriteWebhook(server.address(), events)));
    }

    private WebhookView view(SecretShown added) {
        return as(employer, () -> webhooks.webhook(added.webhook().id()));
    }

    private List<WebhookCall> calls(SecretShown added) {
        return as(employer, () -> webhooks.calls(added.webhook().id(), ALL)).items();
    }

    private HookServerFixture.Call told() throws InterruptedException {
        return server.next();
    }

    /** Waits for what the application does by itself. */
    private static void until(BooleanSupplier condition) {
        long end = System.nanoTime() + 30_000_000_000L;
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("came in time").isLessThan(end);
            LockSupport.parkNanos(50_000_000L);
        }
    }

    private <T> T as(Caller caller, Supplier<T> work) {
        return callers.as(caller, work);
    }
}
