package eu.pontes.webhook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import eu.pontes.identity.OpensWith;
import eu.pontes.identity.Permission;
import eu.pontes.identity.Roles;
import eu.pontes.shell.Address;
import eu.pontes.shell.Fields;
import eu.pontes.shell.PageHeader;
import eu.pontes.webhook.SecretShown;
import eu.pontes.webhook.WebhookEvent;
import eu.pontes.webhook.WebhookId;
import eu.pontes.webhook.WebhookService;
import eu.pontes.webhook.WebhookView;
import eu.pontes.webhook.WriteWebhook;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** Where an organisation says which address is told, and of what; a new one is answered with its secret. */
@Route("webhooks/new")
@RouteAlias("webhooks/:webhook/edit")
@RolesAllowed({Roles.EMPLOYER, Roles.JOB_DESK})
@OpensWith(Permission.MANAGE_WEBHOOKS)
@Dependent
class WebhookFormView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final int LONGEST_ADDRESS = 500;

    private final transient WebhookService webhooks;
    private String title = "";

    @Inject
    WebhookFormView(WebhookService webhooks) {
        this.webhooks = webhooks;
        addClassNames("p-page", "p-page--narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<WebhookView> seen =
                Address.id(event, "webhook", "webhook").map(id -> webhooks.webhook(new WebhookId(id)));
        title = getTranslation(seen.isPresent() ? "hook.form.edit" : "hook.form.new");
        removeAll();
        add(
                new PageHeader(title)
                        .backTo(
                                seen.map(WebhookFormView::path).orElse("webhooks"),
                                seen.map(WebhookView::address).orElseGet(() -> getTranslation("hook.menu"))),
                form(seen));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page", title);
    }

    private Component form(Optional<WebhookView> seen) {
        Fields fields = new Fields();
        TextField address = fields.add("address", new TextField(getTranslation("hook.form.address")));
        address.setHelperText(getTranslation("hook.form.address.help"));
        address.setMaxLength(LONGEST_ADDRESS);
        address.setRequiredIndicatorVisible(true);
        address.getElement().setAttribute("inputmode", "url");
        address.focus();
        CheckboxGroup<WebhookEvent> events = fields.add("events", new CheckboxGroup<>());
        events.setLabel(getTranslation("hook.form.events"));
        events.setItems(WebhookEvent.offered());
        events.setItemLabelGenerator(event -> getTranslation(event.key()));
        events.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        seen.ifPresent(webhook -> {
            address.setValue(webhook.address());
            events.setValue(webhook.events());
        });
        Button save = new Button(getTranslation(seen.isPresent() ? "hook.form.save" : "hook.form.add"), click -> {
            WriteWebhook command = new WriteWebhook(address.getValue(), events.getValue());
            seen.ifPresentOrElse(
                    webhook -> change(fields, webhook, command),
                    () -> fields.attempt(() -> added(webhooks.add(command))));
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div actions = new Div(save);
        actions.addClassName("p-toolbar");
        Div form = new Div(fields, address, events, actions);
        form.addClassName("p-form");
        return form;
    }

    private void change(Fields fields, WebhookView seen, WriteWebhook command) {
        if (fields.attempt(() -> webhooks.change(seen.id(), seen.version(), command))) {
            Notification.show(getTranslation("hook.form.saved"));
            UI.getCurrent().navigate(path(seen));
        }
    }

    /** The secret is shown in the place of the form: an address of its own could be asked for again. */
    private void added(SecretShown added) {
        SecretPanel secret = new SecretPanel(added.secret());
        removeAll();
        add(
                new PageHeader(getTranslation("hook.form.added"))
                        .backTo("webhooks", getTranslation("hook.menu"))
                        .lead(added.webhook().address()),
                secret,
                PageHeader.mainLink(path(added.webhook()), getTranslation("hook.form.go-on")));
        secret.arrive();
    }

    private static String path(WebhookView webhook) {
        return "webhooks/" + webhook.id();
    }
}
