package eu.pontes.vacancy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import eu.pontes.identity.Callers;
import eu.pontes.identity.Permission;
import eu.pontes.identity.Roles;
import eu.pontes.kernel.Language;
import eu.pontes.platform.text.Formats;
import eu.pontes.platform.text.Texts;
import eu.pontes.shell.Facts;
import eu.pontes.shell.Notice;
import eu.pontes.shell.PageHeader;
import eu.pontes.shell.Tone;
import eu.pontes.vacancy.Contact;
import eu.pontes.vacancy.OfferContent;
import eu.pontes.vacancy.OfferId;
import eu.pontes.vacancy.OfferStatus;
import eu.pontes.vacancy.OfferWords;
import eu.pontes.vacancy.PublishedOffer;
import eu.pontes.vacancy.PublishedOfferService;
import eu.pontes.vacancy.WorkTerms;
import eu.pontes.vacancy.needs.Needs;
import eu.pontes.vacancy.needs.NeedsWords;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One offer as a job coach reads it, who sees some of them before they are public. */
@Route("find-offers/:offer")
@RolesAllowed(Roles.JOB_DESK)
@Dependent
class DeskOfferView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PublishedOfferService offers;
    private final transient Callers callers;
    private final transient OfferWords words;
    private final transient Formats formats;
    private String title = "";

    @Inject
    DeskOfferView(PublishedOfferService offers, Callers callers, Texts texts) {
        this.offers = offers;
        this.callers = callers;
        words = new OfferWords(texts, Language.of(getLocale()));
        formats = Formats.of(Language.of(getLocale()));
        addClassNames("p-page", "p-page--narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PublishedOffer offer = offers.offerForDesks(
                OfferId.parse(event.getRouteParameters().get("offer").orElse("")));
        title = offer.content().title();
        PageHeader header = new PageHeader(title)
                .backTo("find-offers", getTranslation("vacancy.find.title"))
                .about(new OfferBadge(offer.status()));
        if (offer.isOpen() && callers.current().may(Permission.REFER_CANDIDATES)) {
            header.mainAction("refer/" + offer.id(), getTranslation("vacancy.find.refer"));
        }
        removeAll();
        add(header);
        news(offer);
        add(facts(offer), description(offer.content()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page", title);
    }

    private void news(PublishedOffer offer) {
        if (offer.status() == OfferStatus.HEAD_START && offer.opensOn() != null) {
            add(new Notice(Tone.INFO, getTranslation("vacancy.find.ahead", offer.opensOn())));
        }
        if (offer.content().keepsPlaces()) {
            add(new Notice(Tone.INFO, getTranslation("vacancy.find.reserved")));
        }
        if (!offer.isOpen()) {
            add(new Notice(Tone.INFO, getTranslation("problem.offer-not-open")));
        }
    }

    private Facts facts(PublishedOffer offer) {
        OfferContent content = offer.content();
        WorkTerms terms = content.terms();
        Facts facts = new Facts()
                .fact("vacancy.page.employer", offer.employerName())
                .fact("vacancy.page.kind", kind(offer))
                .fact("vacancy.page.place", words.place(content.workplace()))
                .fact(
                        "vacancy.page.wage",
                        terms.wage() == null ? getTranslation("vacancy.page.wage.untold") : words.wage(terms))
                .fact("vacancy.page.hours", words.hours(terms));
        needs(facts, content);
        if (content.workplace().directions() != null) {
            facts.fact(
                    "vacancy.page.directions",
                    inOwnLanguage(content, content.workplace().directions()));
        }
        if (terms.startsOn() != null) {
            facts.fact("vacancy.page.starts", formats.date(terms.startsOn()));
        }
        words.duration(content.placement()).ifPresent(duration -> facts.fact("vacancy.page.duration", duration));
        return facts.fact("vacancy.page.places", formats.number(terms.places()))
                .fact("vacancy.page.valid-through", formats.date(content.validThrough()))
                .fact("vacancy.page.contact", contact(content.contact()));
    }

    private String kind(PublishedOffer offer) {
        return offer.scheme()
                .map(names -> names.in(Language.of(getLocale())))
                .orElseGet(() -> getTranslation(offer.content().kind().key()));
    }

    private void needs(Facts facts, OfferContent content) {
        Needs needs = content.needs();
        NeedsWords told = words.needs();
        facts.fact("vacancy.page.language", lines(told.onDayOne(needs)));
        if (!told.later(needs).isEmpty()) {
            facts.fact("vacancy.page.language-later", lines(told.later(needs)));
        }
        told.support(needs).ifPresent(support -> facts.fact("vacancy.page.support", support));
        if (needs.supportNote() != null) {
            facts.fact("vacancy.page.support", inOwnLanguage(content, needs.supportNote()));
        }
        told.diploma(needs).ifPresent(diploma -> facts.fact("vacancy.page.diploma", diploma));
        if (!told.goodToKnow(needs).isEmpty()) {
            facts.fact("vacancy.page.good-to-know", lines(told.goodToKnow(needs)));
        }
    }

    private static Component lines(List<String> lines) {
        Div all = new Div();
        lines.forEach(line -> all.add(new Div(line)));
        return all;
    }

    private static Component contact(Contact contact) {
        return lines(Stream.<@Nullable String>of(contact.name(), contact.phone(), contact.mail(), contact.visit())
                .filter(Objects::nonNull)
                .toList());
    }

    private static Section description(OfferContent content) {
        Section section = new Section();
        section.addClassName("p-section");
        content.description()
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> section.add(inOwnLanguage(content, line)));
        return section;
    }

    private static Paragraph inOwnLanguage(OfferContent content, String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.getElement().setAttribute("lang", content.language().tag());
        return paragraph;
    }
}
