package eu.pontes.vacancy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import eu.pontes.identity.Callers;
import eu.pontes.identity.Permission;
import eu.pontes.identity.Roles;
import eu.pontes.kernel.Language;
import eu.pontes.kernel.Problem;
import eu.pontes.plan.PlanService;
import eu.pontes.platform.text.Texts;
import eu.pontes.reference.ReferenceData;
import eu.pontes.scheme.Placement;
import eu.pontes.scheme.SchemeService;
import eu.pontes.shell.Decision;
import eu.pontes.shell.PageHeader;
import eu.pontes.vacancy.OfferId;
import eu.pontes.vacancy.OfferService;
import eu.pontes.vacancy.OfferStatus;
import eu.pontes.vacancy.OfferView;
import eu.pontes.vacancy.OfferWords;
import eu.pontes.wording.Finding;
import eu.pontes.wording.WordingService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One offer of the employer: written, published, corrected, closed and copied. */
@Route("offers/:offer")
@RouteAlias("offers/new")
@RolesAllowed(Roles.EMPLOYER)
@Dependent
class OfferEditor extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient OfferService offers;
    private final transient PlanService plans;
    private final transient ReferenceData reference;
    private final transient WordingService wording;
    private final transient SchemeService schemes;
    private final transient Clock clock;
    private final transient OfferWords words;
    private final boolean writer;

    private OfferForm form;
    private @Nullable OfferView current;

    @Inject
    OfferEditor(
            OfferService offers,
            PlanService plans,
            ReferenceData reference,
            WordingService wording,
            SchemeService schemes,
            Clock clock,
            Callers callers,
            Texts texts) {
        this.offers = offers;
        this.plans = plans;
        this.reference = reference;
        this.wording = wording;
        this.schemes = schemes;
        this.clock = clock;
        words = new OfferWords(texts, Language.of(getLocale()));
        writer = callers.current().may(Permission.WRITE_OFFERS);
        form = form();
        addClassName("p-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<OfferId> id = event.getRouteParameters().get("offer").map(OfferId::parse);
        if (id.isEmpty() && !writer) {
            throw Problem.forbidden("permission");
        }
        if (id.isPresent()) {
            show(offers.offer(id.get()));
        } else {
            startEmpty();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation(
                "shell.page",
                current == null
                        ? getTranslation("vacancy.editor.new")
                        : current.content().title());
    }

    private OfferForm form() {
        return new OfferForm(reference, words, schemes, plans.linkableObjectives());
    }

    private void startEmpty() {
        current = null;
        form = form();
        form.startEmpty(Language.of(getLocale()));
        form.scheme(LocalDate.now(clock), Placement.under(null));
        form.hint(wording);
        removeAll();
        add(header(getTranslation("vacancy.editor.new")), form, toolbar(null));
    }

    private void show(OfferView offer) {
        current = offer;
        form = form();
        form.show(offer.content());
        form.scheme(LocalDate.now(clock), offer.content().placement());
        boolean writable = writer && offer.status().isEditable();
        form.setReadOnly(!writable);
        if (writable) {
            form.hint(wording);
        }
        if (offer.status() != OfferStatus.DRAFT) {
            form.fixKind();
        }
        PageHeader header = header(offer.content().title()).about(new OfferBadge(offer.status()));
        if (offer.status() == OfferStatus.PUBLISHED) {
            Anchor open = new Anchor("/offers/" + offer.id(), getTranslation("vacancy.editor.public"));
            open.setRouterIgnore(true);
            header.actions(open);
        }
        removeAll();
        add(header, form, toolbar(offer));
    }

    private PageHeader header(String title) {
        return new PageHeader(title).backTo("offers", getTranslation("vacancy.list.title"));
    }

    private Component toolbar(@Nullable OfferView offer) {
        Div toolbar = new Div();
        toolbar.addClassName("p-toolbar");
        toolbar.setVisible(writer);
        OfferStatus status = offer == null ? OfferStatus.DRAFT : offer.status();
        if (status.isEditable()) {
            String save = status == OfferStatus.DRAFT ? "vacancy.editor.save-draft" : "vacancy.editor.save";
            toolbar.add(new Button(getTranslation(save), click -> save()));
        }
        if (status.canBecome(OfferStatus.PUBLISHED)) {
            Button publish = new Button(getTranslation("vacancy.editor.publish"), click -> publish());
            publish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            toolbar.add(publish);
        }
        if (offer != null) {
            toolbar.add(new Button(getTranslation("vacancy.editor.copy"), click -> copy(offer.id())));
        }
        if (status.canBecome(OfferStatus.CLOSED)) {
            Button close = new Button(getTranslation("vacancy.editor.close"), click -> askToClose());
            close.addThemeVariants(ButtonVariant.LUMO_ERROR);
            toolbar.add(close);
        }
        return toolbar;
    }

    private void save() {
        OfferView seen = current;
        if (seen == null || seen.status() == OfferStatus.DRAFT) {
            if (form.attempt(this::keep)) {
                reshow("vacancy.editor.saved");
            }
        } else {
            explained(
                    "vacancy.editor.save",
                    reason -> current = offers.edit(seen.id(), seen.version(), form.read(), reason),
                    "vacancy.editor.saved");
        }
    }

    /** What is typed is saved first, so that exactly what is on the screen goes public. */
    private void publish() {
        if (form.attempt(this::keep)) {
            explained(
                    "vacancy.editor.publish",
                    reason -> {
                        OfferView kept = Objects.requireNonNull(current);
                        current = offers.publish(kept.id(), kept.version(), reason);
                    },
                    "vacancy.editor.published");
        }
    }

    /** Lets something go public; where its words ask for a reason, this is asked first. */
    private void explained(String verb, WordingDecision.Attempt attempt, String news) {
        OfferView seen = Objects.requireNonNull(current);
        List<Finding> standing = new ArrayList<>();
        boolean read = form.attempt(() -> standing.addAll(offers.unexplained(seen.id(), form.read())));
        if (!read) {
            return;
        }
        if (!standing.isEmpty()) {
            new WordingDecision(getTranslation(verb), standing, form.read().language())
                    .open(attempt, () -> reshow(news));
        } else if (form.attempt(() -> attempt.run(null))) {
            reshow(news);
        }
    }

    /** A new offer that could be kept but not published stays the same offer at the next attempt. */
    private OfferView keep() {
        OfferView seen = current;
        OfferView kept = seen == null ? offers.draft(form.read()) : offers.edit(seen.id(), seen.version(), form.read());
        current = kept;
        if (seen == null) {
            UI.getCurrent().getPage().getHistory().replaceState(null, "offers/" + kept.id());
        }
        return kept;
    }

    private void copy(OfferId original) {
        form.attempt(() -> {
            OfferView copy = offers.copy(original);
            UI.getCurrent().navigate("offers/" + copy.id());
            Notification.show(getTranslation("vacancy.editor.copied"));
        });
    }

    private void askToClose() {
        OfferView seen = current;
        if (seen != null) {
            new Decision(getTranslation("vacancy.editor.close"), getTranslation("vacancy.editor.close.loss"))
                    .destructive()
                    .open(
                            () -> current = offers.close(seen.id(), seen.version()),
                            () -> reshow("vacancy.editor.closed"));
        }
    }

    private void reshow(String news) {
        OfferView offer = current;
        if (offer != null) {
            show(offer);
            Notification.show(getTranslation(news));
        }
    }
}
