package eu.pontes.referral.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
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
import eu.pontes.referral.ProposeCandidate;
import eu.pontes.referral.ReferralService;
import eu.pontes.shell.Facts;
import eu.pontes.shell.Fields;
import eu.pontes.shell.Notice;
import eu.pontes.shell.PageHeader;
import eu.pontes.shell.Tone;
import eu.pontes.vacancy.OfferId;
import eu.pontes.vacancy.OfferWords;
import eu.pontes.vacancy.PublishedOffer;
import eu.pontes.vacancy.PublishedOfferService;
import eu.pontes.vacancy.needs.NeedsWords;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Where a coach proposes a candidate for one offer, without writing down who it is. */
@Route("refer/:offer")
@RolesAllowed(Roles.JOB_DESK)
@Dependent
class ReferView extends Main implements HasDynamicTitle, BeforeEnterObserver {

    private static final int INITIALS = 4;
    private static final int CASE_NUMBER = 30;
    private static final int MOTIVATION = 1000;

    private final transient ReferralService referrals;
    private final transient PublishedOfferService offers;
    private final transient Callers callers;
    private final transient NeedsWords words;

    @Inject
    ReferView(ReferralService referrals, PublishedOfferService offers, Callers callers, Texts texts) {
        this.referrals = referrals;
        this.offers = offers;
        this.callers = callers;
        words = new OfferWords(texts, Language.of(getLocale())).needs();
        addClassNames("p-page", "p-page--narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        OfferId id = OfferId.parse(event.getRouteParameters().get("offer").orElse(""));
        PublishedOffer offer = offers.offerForDesks(id);
        add(
                new PageHeader(getTranslation("referral.refer.title"))
                        .backTo("find-offers", getTranslation("referral.refer.back")),
                summary(offer));
        if (!callers.current().may(Permission.REFER_CANDIDATES)) {
            add(new Notice(Tone.INFO, getTranslation("problem.permission")));
        } else if (!offer.isOpen()) {
            add(new Notice(Tone.INFO, getTranslation("problem.offer-not-open")));
        } else {
            add(form(id));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page", getTranslation("referral.refer.title"));
    }

    private Section summary(PublishedOffer offer) {
        Formats formats = Formats.of(Language.of(getLocale()));
        H2 title = new H2(offer.content().title());
        Facts facts = new Facts()
                .fact("referral.employer", offer.employerName())
                .fact("referral.place", offer.content().workplace().place())
                .fact(
                        "referral.language-needed",
                        String.join(" · ", words.onDayOne(offer.content().needs())))
                .fact("referral.valid-through", formats.date(offer.content().validThrough()));
        Anchor whole = new Anchor("find-offers/" + offer.id(), getTranslation("referral.read-offer"));
        Section section = new Section(title, facts, whole);
        section.addClassName("p-section");
        return section;
    }

    private Div form(OfferId offer) {
        Fields fields = new Fields();
        TextField initials = fields.add("initials", new TextField(getTranslation("referral.initials")));
        initials.setHelperText(getTranslation("referral.initials.help"));
        initials.setMaxLength(INITIALS);
        initials.setAutocapitalize(Autocapitalize.CHARACTERS);
        TextField caseNumber = fields.add("caseNumber", new TextField(getTranslation("referral.case-number")));
        caseNumber.setHelperText(getTranslation("referral.case-number.help"));
        caseNumber.setMaxLength(CASE_NUMBER);
        TextArea motivation = fields.add("motivation", new TextArea(getTranslation("referral.motivation")));
        motivation.setHelperText(getTranslation("referral.motivation.help"));
        motivation.setMaxLength(MOTIVATION);
        motivation.setMinHeight("9rem");
        Checkbox counts = fields.add("countsForTarget", new Checkbox(getTranslation("referral.counts")));
        counts.setHelperText(getTranslation("referral.counts.help"));
        Button propose = new Button(
                getTranslation("referral.propose"),
                click -> propose(
                        fields,
                        offer,
                        new ProposeCandidate(
                                initials.getValue(), caseNumber.getValue(), motivation.getValue(), counts.getValue())));
        propose.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div form = new Div(
                fields,
                new Notice(Tone.INFO, getTranslation("referral.no-names")),
                initials,
                caseNumber,
                motivation,
                counts,
                propose);
        form.addClassName("p-form");
        return form;
    }

    private void propose(Fields fields, OfferId offer, ProposeCandidate command) {
        if (fields.attempt(() -> referrals.propose(offer, command))) {
            Notification.show(getTranslation("referral.proposed"));
            UI.getCurrent().navigate("my-referrals");
        }
    }
}
