package eu.pontes.webhook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import eu.pontes.identity.OpensWith;
import eu.pontes.identity.Permission;
import eu.pontes.identity.Roles;
import eu.pontes.shell.EmptyState;
import eu.pontes.shell.PageHeader;
import eu.pontes.webhook.DeliveryService;
import eu.pontes.webhook.WebhookCall;
import eu.pontes.webhook.WebhookId;
import eu.pontes.webhook.WebhookService;
import eu.pontes.webhook.WebhookView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The other systems that an organisation has told, and how they fare. */
@Route("webhooks")
@Menu(title = "hook.menu", order = 70, icon = "vaadin:connect")
@RolesAllowed({Roles.EMPLOYER, Roles.JOB_DESK})
@OpensWith(Permission.MANAGE_WEBHOOKS)
@Dependent
class WebhookListView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient WebhookService webhooks;
    private final transient DeliveryService deliveries;

    @Inject
    WebhookListView(WebhookService webhooks, DeliveryService deliveries) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        addClassName("p-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        PageHeader header = new PageHeader(getTranslation("hook.menu")).lead(getTranslation("hook.list.lead"));
        add(header);
        List<WebhookView> all = webhooks.webhooks();
        if (all.isEmpty()) {
            add(new EmptyState(
                    getTranslation("hook.list.empty"),
                    PageHeader.mainLink("webhooks/new", getTranslation("hook.list.add"))));
            return;
        }
        if (all.size() < WebhookService.MOST) {
            header.mainAction("webhooks/new", getTranslation("hook.list.add"));
        }
        Map<WebhookId, WebhookCall> calls = deliveries.lastCalls();
        UnorderedList cards = new UnorderedList();
        cards.addClassNames("p-cards", "p-cards--wide");
        all.forEach(webhook -> cards.add(card(webhook, Optional.ofNullable(calls.get(webhook.id())))));
        add(cards);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page", getTranslation("hook.menu"));
    }

    private Component card(WebhookView webhook, Optional<WebhookCall> call) {
        H2 address = new H2(new Anchor("webhooks/" + webhook.id(), webhook.address()));
        Paragraph last = new Paragraph(
                call.map(made -> getTranslation("hook.list.last", WebhookWords.outcome(this, made), made.at()))
                        .orElseGet(() -> getTranslation("hook.list.never")));
        last.addClassName("p-card__meta");
        ListItem card = new ListItem(
                address,
                new WebhookBadge(webhook.status()),
                new Paragraph(WebhookWords.events(this, webhook.events())),
                last);
        card.addClassName("p-card");
        return card;
    }
}
