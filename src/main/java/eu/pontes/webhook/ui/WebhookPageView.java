package eu.pontes.webhook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import eu.pontes.identity.OpensWith;
import eu.pontes.identity.Permission;
import eu.pontes.identity.Roles;
import eu.pontes.kernel.PageRequest;
import eu.pontes.kernel.Problem;
import eu.pontes.shell.Address;
import eu.pontes.shell.Decision;
import eu.pontes.shell.Facts;
import eu.pontes.shell.Notice;
import eu.pontes.shell.PageHeader;
import eu.pontes.shell.Pager;
import eu.pontes.shell.Tone;
import eu.pontes.webhook.DeliveryService;
import eu.pontes.webhook.SecretShown;
import eu.pontes.webhook.WebhookId;
import eu.pontes.webhook.WebhookService;
import eu.pontes.webhook.WebhookStatus;
import eu.pontes.webhook.WebhookView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** One webhook: what it is, what can be done with it, and what it was told. */
@Route("webhooks/:webhook")
@RolesAllowed({Roles.EMPLOYER, Roles.JOB_DESK})
@OpensWith(Permission.MANAGE_WEBHOOKS)
@Dependent
class WebhookPageView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final PageRequest NONE_BUT_THE_COUNT = new PageRequest(0, 1);

    private final transient WebhookService webhooks;
    private final transient DeliveryService deliveries;
    private transient QueryParameters query = QueryParameters.empty();
    private String title = "";

    @Inject
    WebhookPageView(WebhookService webhooks, DeliveryService deliveries) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        addClassNames("p-page", "p-page--wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = event.getLocation().getQueryParameters();
        show(new WebhookId(Address.id(event, "webhook", "webhook").orElseThrow(() -> Problem.notFound("webhook"))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page", title);
    }

    private void show(WebhookId id) {
        WebhookView webhook = webhooks.webhook(id);
        title = webhook.address();
        removeAll();
        add(new PageHeader(title)
                .backTo("webhooks", getTranslation("hook.menu"))
                .about(new WebhookBadge(webhook.status())));
        health(webhook).ifPresent(this::add);
        webhook.oldSecretUntil()
                .ifPresent(until -> add(new Notice(Tone.INFO, getTranslation("hook.page.old-secret", until))));
        add(
                new Facts()
                        .fact("hook.form.events", WebhookWords.events(this, webhook.events()))
                        .fact("hook.page.created", getTranslation("hook.page.moment", webhook.createdAt())),
                actions(webhook),
                deliveries(webhook));
    }

    private Optional<Component> health(WebhookView webhook) {
        return switch (webhook.status()) {
            case GIVEN_UP -> Optional.of(new Notice(Tone.ERROR, getTranslation("hook.page.given-up")));
            case PAUSED -> Optional.of(new Notice(Tone.INFO, getTranslation("hook.page.paused")));
            case ACTIVE ->
                webhook.failingSince().map(since -> new Notice(Tone.WARN, getTranslation("hook.page.failing", since)));
        };
    }

    private Component actions(WebhookView webhook) {
        Div actions = new Div(
                new Button(getTranslation("hook.page.test"), click -> test(webhook)),
                webhook.status() == WebhookStatus.ACTIVE
                        ? new Button(getTranslation("hook.page.pause"), click -> pause(webhook))
                        : new Button(getTranslation("hook.page.resume"), click -> resume(webhook)),
                new Button(getTranslation("hook.page.renew"), click -> renew(webhook)),
                remove(webhook),
                new Anchor("webhooks/" + webhook.id() + "/edit", getTranslation("hook.page.edit")));
        actions.addClassName("p-toolbar");
        return actions;
    }

    private void test(WebhookView webhook) {
        webhooks.test(webhook.id());
        done(webhook, getTranslation("hook.page.tested"));
    }

    private void pause(WebhookView webhook) {
        new Decision(getTranslation("hook.page.pause"), getTranslation("hook.page.pause.means"))
                .open(
                        () -> webhooks.pause(webhook.id(), webhook.version()),
                        () -> done(webhook, getTranslation("hook.page.pause.done")));
    }

    private void resume(WebhookView webhook) {
        webhooks.resume(webhook.id(), webhook.version());
        done(webhook, getTranslation("hook.page.resumed"));
    }

    private void renew(WebhookView webhook) {
        List<SecretShown> renewed = new ArrayList<>(1);
        new Decision(getTranslation("hook.page.renew"), getTranslation("hook.page.renew.means"))
                .open(() -> renewed.add(webhooks.renewSecret(webhook.id(), webhook.version())), () -> {
                    show(webhook.id());
                    SecretPanel secret = new SecretPanel(renewed.get(0).secret());
                    addComponentAtIndex(1, secret);
                    secret.arrive();
                });
    }

    private Component remove(WebhookView webhook) {
        Button remove = new Button(
                getTranslation("hook.page.remove"),
                click -> new Decision(
                                getTranslation("hook.page.remove"),
                                getTranslation("hook.page.remove.loss", webhook.address()))
                        .destructive()
                        .open(() -> webhooks.remove(webhook.id(), webhook.version()), () -> {
                            Notification.show(getTranslation("hook.page.removed"));
                            UI.getCurrent().navigate("webhooks");
                        }));
        remove.addThemeVariants(ButtonVariant.LUMO_ERROR);
        return remove;
    }

    private Component deliveries(WebhookView webhook) {
        var page = deliveries.deliveries(webhook.id(), Pager.request(query));
        long dead = webhooks.deadLetters(webhook.id(), NONE_BUT_THE_COUNT).total();
        DeliverySection section = new DeliverySection(page, message -> replay(webhook, message));
        section.way("hook.calls.look", () -> show(webhook.id()));
        if (dead > 0) {
            section.way("hook.calls.replay-all", () -> replayAll(webhook, dead));
        }
        section.add(new Pager("webhooks/" + webhook.id(), query, page));
        return section;
    }

    private void replay(WebhookView webhook, UUID message) {
        webhooks.replay(webhook.id(), message);
        done(webhook, getTranslation("hook.calls.replayed", 1));
    }

    private void replayAll(WebhookView webhook, long dead) {
        AtomicInteger replayed = new AtomicInteger();
        SerializableRunnable news = () -> done(webhook, getTranslation("hook.calls.replayed", replayed.get()));
        new Decision(getTranslation("hook.calls.replay-all"), getTranslation("hook.calls.replay-all.means", dead))
                .open(() -> replayed.set(webhooks.replayAll(webhook.id())), news);
    }

    private void done(WebhookView webhook, String news) {
        show(webhook.id());
        Notification.show(news);
    }
}
