package eu.pontes.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import eu.pontes.kernel.Language;
import eu.pontes.platform.text.Texts;
import eu.pontes.support.system.Browsers;
import eu.pontes.support.system.Visitor;
import eu.pontes.webhook.HookServerFixture;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An employer connects another system, sees it break, and tells it again what it missed. */
@Tag("system")
class WebhookJourneyIT {

    private static final Texts TEXTS = new Texts();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Barriers barriers = new Barriers();
    private HookServerFixture server;

    @BeforeEach
    void anotherSystem() throws IOException {
        server = new HookServerFixture();
    }

    @AfterEach
    void gone() throws IOException {
        server.close();
    }

    @Test
    void anotherSystemIsConnectedToldBrokenAndToldAgain() throws Exception {
        try (Visitor hugo = Browsers.visitor("nl-BE").logIn("hugo")) {
            hugo.open("/app/webhooks").sees(t("hook.list.empty"));
            barriers.inspect(hugo, "webhooks-empty");
            String secret = connects(hugo);

            hugo.follow(t("hook.form.go-on")).seesHeading(address()).click(t("hook.page.test"));
            assertThat(server.next().isSignedBy(secret)).isTrue();
            looksFor(hugo, t("enum.DeliveryStatus.DELIVERED"), 1);

            server.then(HookServerFixture.status(503));
            String missed = told(hugo);
            looksFor(hugo, t("enum.DeliveryStatus.DEAD"), 1);
            hugo.sees("HTTP 503").sees(t("hook.calls.replay-all"));
            barriers.inspect(hugo, "webhook-dead-letter");

            hugo.click(t("hook.calls.replay") + ": ").sees(t("hook.calls.replayed", 1));
            assertThat(server.next().header("webhook-id")).isEqualTo(missed);
            hugo.open("/app/webhooks").sees(t("enum.CallOutcome.TAKEN"));
            barriers.inspect(hugo, "webhooks");

            renewsAndRemoves(hugo);
        }
        assertThat(barriers.found()).isEmpty();
    }

    @Test
    void itIsPausedChangedAndToldAgainOfAllThatItMissed() throws Exception {
        try (Visitor hugo = Browsers.visitor("nl-BE").logIn("hugo")) {
            connects(hugo.open("/app/webhooks"));
            hugo.follow(t("hook.form.go-on"))
                    .seesHeading(address())
                    .click(t("hook.page.pause"))
                    .confirm(t("hook.page.pause"))
                    .sees(t("hook.page.paused"));
            barriers.inspect(hugo, "webhook-paused");
            assertThat(widthOnTelephone(hugo, address())).isLessThanOrEqualTo(360);
            hugo.click(t("hook.page.resume")).sees(t("hook.page.resumed"));

            hugo.follow(t("hook.page.edit"))
                    .seesHeading(t("hook.form.edit"))
                    .tick(t("enum.WebhookEvent.OFFER_CLOSED"))
                    .click(t("hook.form.save"))
                    .sees(t("hook.form.saved"))
                    .seesHeading(address())
                    .sees(t("enum.WebhookEvent.OFFER_CLOSED"));
            barriers.inspect(hugo, "webhook-changed");

            server.then(HookServerFixture.status(503), HookServerFixture.status(503));
            List<String> missed = List.of(told(hugo), told(hugo));
            looksFor(hugo, t("enum.DeliveryStatus.DEAD"), 2);
            hugo.click(t("hook.calls.replay-all"))
                    .confirm(t("hook.calls.replay-all"))
                    .sees(t("hook.calls.replayed", 2));
            assertThat(List.of(next(), next())).containsExactlyInAnyOrderElementsOf(missed);
            looksFor(hugo, t("enum.DeliveryStatus.DELIVERED"), 2);
            barriers.inspect(hugo, "webhook-told-again");
            removes(hugo);
        }
        assertThat(barriers.found()).isEmpty();
    }

    @Test
    void whoeverMayNotKeepWebhooksSeesNoWayToThem() {
        try (Visitor nora = Browsers.visitor("nl-BE").logIn("nora")) {
            assertThat(nora.linksBelow("/app/")).isNotEmpty().doesNotContain("webhooks");
        }
    }

    private String connects(Visitor hugo) {
        hugo.follow(t("hook.list.add"))
                .seesHeading(t("hook.form.new"))
                .fill(t("hook.form.address"), "ftp://example.org/hook")
                .tick(t("enum.WebhookEvent.OFFER_PUBLISHED"))
                .click(t("hook.form.add"))
                .sees(t("invalid.WebhookHttps"));
        barriers.inspect(hugo, "webhook-refused");
        hugo.fill(t("hook.form.address"), address()).click(t("hook.form.add")).seesHeading(t("hook.form.added"));
        barriers.inspect(hugo, "webhook-secret");
        return secret(hugo);
    }

    /** Longer than a telephone is wide. */
    private String address() {
        return server.address() + "/of-a-system-with-a-long-name";
    }

    private void renewsAndRemoves(Visitor hugo) {
        hugo.follow(address())
                .click(t("hook.page.renew"))
                .confirm(t("hook.page.renew"))
                .seesHeading(t("hook.secret.title"));
        assertThat(secret(hugo)).startsWith("whsec_");
        barriers.inspect(hugo, "webhook-renewed");
        removes(hugo);
    }

    private static void removes(Visitor hugo) {
        hugo.click(t("hook.page.remove")).confirm(t("hook.page.remove")).sees(t("hook.list.empty"));
    }

    /** Sends something to try, and tells by which id it arrived. */
    private String told(Visitor hugo) throws InterruptedException {
        hugo.click(t("hook.page.test"));
        return next();
    }

    private String next() throws InterruptedException {
        return server.next().header("webhook-id");
    }

    /** How far a heading reaches, in pixels from the left of a screen of 360. */
    private static double widthOnTelephone(Visitor visitor, String heading) {
        BoundingBox box =
                visitor.onTelephone().seesHeading(heading).page().locator("h1").boundingBox();
        visitor.onDesk();
        return box.x + box.width;
    }

    private static String secret(Visitor visitor) {
        return visitor.page().getByLabel(t("hook.secret")).first().inputValue();
    }

    /** Looks again until a state stands in the list, for calls are made in their own time. */
    private static void looksFor(Visitor visitor, String state, int times) {
        Locator found = visitor.page().locator("table").getByText(state);
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (found.count() < times) {
            assertThat(System.nanoTime()).as(state).isLessThan(end);
            visitor.click(t("hook.calls.look"));
        }
    }

    private static String t(String key, Object... arguments) {
        return TEXTS.get(Language.NL, key, arguments);
    }
}
