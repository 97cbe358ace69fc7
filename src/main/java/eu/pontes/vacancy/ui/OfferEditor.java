package eu.pontes.vacancy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import eu.pontes.identity.Callers;
import eu.pontes.identity.Permission;
import eu.pontes.identity.Roles;
import eu.pontes.kernel.Language;
import eu.pontes.kernel.Problem;
import eu.pontes.plan.PlanService;
import eu.pontes.plan.ReservationService;
import eu.pontes.platform.text.Texts;
import eu.pontes.programme.SchemeTerms;
import eu.pontes.reference.ReferenceData;
import eu.pontes.scheme.Placement;
import eu.pontes.scheme.SchemeService;
import eu.pontes.shell.Decision;
import eu.pontes.shell.Notice;
import eu.pontes.shell.PageHeader;
import eu.pontes.shell.Tone;
import eu.pontes.vacancy.OfferContent;
import eu.pontes.vacancy.OfferDefaults;
import eu.pontes.vacancy.OfferId;
import eu.pontes.vacancy.OfferKind;
import eu.pontes.vacancy.OfferService;
import eu.pontes.vacancy.OfferStatus;
import eu.pontes.vacancy.OfferView;
import eu.pontes.vacancy.OfferWords;
import eu.pontes.vacancy.PublicationService;
import eu.pontes.vacancy.PublishOffer;
import eu.pontes.vacancy.quality.QualityService;
import eu.pontes.vacancy.template.NameTemplate;
import eu.pontes.vacancy.template.TemplateService;
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

/** One offer of the employer, through its whole life. */
@Route("offers/:offer")
@RouteAlias("offers/new")
@RolesAllowed(Roles.EMPLOYER)
@Dependent
class OfferEditor extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient OfferService offers;
    private final transient PublicationService publication;
    private final transient PlanService plans;
    private final transient ReservationService reservations;
    private final transient ReferenceData reference;
    private final transient WordingService wording;
    private final transient SchemeService schemes;
    private final transient QualityService quality;
    private final transient TemplateService templates;
    private final transient Beginnings beginnings;
    private final transient Clock clock;
    private final transient OfferWords words;
    private final boolean writer;

    private OfferForm form;
    private @Nullable OfferView current;
    private @Nullable OfferToolbar toolbar;

    @Inject
    OfferEditor(
            OfferService offers,
            PublicationService publication,
            PlanService plans,
            ReservationService reservations,
            ReferenceData reference,
            WordingService wording,
            SchemeService schemes,
            QualityService quality,
            TemplateService templates,
            Beginnings beginnings,
            Clock clock,
            Callers callers,
            Texts texts) {
        this.offers = offers;
        this.publication = publication;
        this.plans = plans;
        this.reservations = reservations;
        this.reference = reference;
        this.wording = wording;
        this.schemes = schemes;
        this.quality = quality;
        this.templates = templates;
        this.beginnings = beginnings;
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
            start(event.getLocation().getQueryParameters());
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
        return new OfferForm(reference, words, schemes, plans.linkableObjectives(), reservations.reservations());
    }

    /** A new offer, with what somebody chose to begin with. */
    private void start(QueryParameters address) {
        current = null;
        form = form();
        Optional<OfferContent> begun = beginnings.content(address);
        OfferDefaults usual = begun.isPresent() ? OfferDefaults.NONE : offers.usual(Language.of(getLocale()));
        begun.ifPresentOrElse(
                content -> {
                    form.show(content);
                    form.scheme(LocalDate.now(clock), content.placement());
                },
                () -> startEmpty(usual, address.getSingleParameter("scheme").orElse(null)));
        form.hint(wording);
        removeAll();
        add(header(getTranslation("vacancy.editor.new")));
        if (begun.isEmpty()) {
            add(beginnings.choice());
        }
        if (usual.fromOrganisation()) {
            add(new Notice(Tone.INFO, getTranslation("vacancy.editor.first")));
        }
        add(rated(), toolbar(null));
    }

    /** Under the scheme that somebody came with, if it can be used. */
    private void startEmpty(OfferDefaults usual, @Nullable String scheme) {
        LocalDate today = LocalDate.now(clock);
        Optional<SchemeTerms> wanted = Optional.ofNullable(scheme).flatMap(code -> schemes.terms(code, today));
        OfferKind kind = wanted.map(SchemeTerms::employment).orElse(true) ? OfferKind.JOB : OfferKind.INTERNSHIP;
        form.startEmpty(usual, kind, today);
        form.scheme(today, Placement.under(wanted.isPresent() ? scheme : null));
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
        add(header, writable ? rated() : form, toolbar(offer));
    }

    /** The form, and beside it what would make the offer better. */
    private Component rated() {
        Div beside = new Div(form, form.rate(quality));
        beside.addClassName("p-beside");
        return beside;
    }

    private PageHeader header(String title) {
        return new PageHeader(title).backTo("offers", getTranslation("vacancy.list.title"));
    }

    private Component toolbar(@Nullable OfferView offer) {
        OfferToolbar buttons =
                new OfferToolbar(offer == null ? OfferStatus.DRAFT : offer.status(), offer != null, new Steps());
        buttons.setVisible(writer);
        toolbar = buttons;
        return buttons;
    }

    private OfferView seen() {
        return Objects.requireNonNull(current);
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

    /** Lets something go public; what is worth a second look is asked about first. */
    private void doubted(String verb, boolean news, PublishDecision.Attempt attempt, String done) {
        OfferView seen = seen();
        List<PublishDecision.Doubts> doubts = new ArrayList<>();
        boolean read = form.attempt(() -> doubts.add(new PublishDecision.Doubts(
                offers.unexplained(seen.id(), form.read()), news ? publication.twins(seen.id()) : List.of())));
        if (!read) {
            return;
        }
        if (doubts.stream().allMatch(PublishDecision.Doubts::none)) {
            if (form.attempt(() -> attempt.run(null))) {
                reshow(done);
            }
        } else {
            new PublishDecision(getTranslation(verb), doubts.get(0), form.read().language())
                    .open(attempt, () -> reshow(done));
        }
    }

    private void attempt(SerializableSupplier<OfferView> move, String done) {
        if (form.attempt(() -> current = move.get())) {
            reshow(done);
        }
    }

    private Decision ask(String verb, String consequence) {
        return new Decision(getTranslation(verb), getTranslation(consequence));
    }

    /** What the buttons do to the offer on the screen. */
    private final class Steps implements OfferToolbar.Moves {

        @Override
        public void save() {
            OfferView seen = current;
            if (seen == null || !seen.status().isOpen()) {
                attempt(OfferEditor.this::keep, "vacancy.editor.saved");
            } else {
                doubted(
                        "vacancy.editor.save",
                        false,
                        reason -> current = offers.edit(seen.id(), seen.version(), form.read(), reason),
                        "vacancy.editor.saved");
            }
        }

        /** What is typed is saved first, so that exactly what is on the screen goes public. */
        @Override
        public void publish() {
            Integer headStart = Objects.requireNonNull(toolbar).headStart();
            if (form.attempt(OfferEditor.this::keep)) {
                doubted(
                        "vacancy.editor.publish",
                        true,
                        reason -> current = publication.publish(
                                seen().id(), seen().version(), new PublishOffer(headStart, reason, true)),
                        headStart == null ? "vacancy.editor.published" : "vacancy.editor.head-start.begun");
            }
        }

        @Override
        public void reopen() {
            doubted(
                    OfferToolbar.reopening(seen().status()),
                    false,
                    reason -> {
                        if (seen().status().isEditable()) {
                            current = offers.edit(seen().id(), seen().version(), form.read(), reason);
                        }
                        current = publication.reopen(seen().id(), seen().version(), reason);
                    },
                    "vacancy.editor.published");
        }

        @Override
        public void suspend() {
            attempt(() -> publication.suspend(seen().id(), seen().version()), "vacancy.editor.suspended");
        }

        @Override
        public void fill() {
            attempt(() -> publication.fill(seen().id(), seen().version()), "vacancy.editor.filled");
        }

        @Override
        public void copy() {
            form.attempt(() -> {
                OfferView copy = offers.copy(seen().id());
                UI.getCurrent().navigate("offers/" + copy.id());
                Notification.show(getTranslation("vacancy.editor.copied"));
            });
        }

        /** Of a draft, what is on the screen is saved first, so that exactly that is in the template. */
        @Override
        public void template() {
            if (seen().status() != OfferStatus.DRAFT || form.attempt(OfferEditor.this::keep)) {
                Decision decision = ask("vacancy.editor.template", "vacancy.editor.template.about");
                TextField name =
                        TemplateListView.asking(decision, seen().content().title());
                decision.open(
                        () -> templates.keep(seen().id(), new NameTemplate(name.getValue())),
                        () -> reshow("vacancy.editor.templated"));
            }
        }

        @Override
        public void archive() {
            ask("vacancy.editor.archive", "vacancy.editor.archive.loss")
                    .open(
                            () -> current = publication.archive(seen().id(), seen().version()),
                            () -> reshow("vacancy.editor.archived"));
        }

        @Override
        public void close() {
            ask("vacancy.editor.close", "vacancy.editor.close.loss")
                    .destructive()
                    .open(
                            () -> current = publication.close(seen().id(), seen().version()),
                            () -> reshow("vacancy.editor.closed"));
        }

        @Override
        public void discard() {
            ask("vacancy.editor.discard", "vacancy.editor.discard.loss")
                    .destructive()
                    .open(() -> offers.discard(seen().id(), seen().version()), () -> {
                        UI.getCurrent().navigate("offers");
                        Notification.show(getTranslation("vacancy.editor.discarded"));
                    });
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
