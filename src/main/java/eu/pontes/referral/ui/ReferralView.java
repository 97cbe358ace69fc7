package eu.pontes.referral.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Style;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import eu.pontes.identity.Callers;
import eu.pontes.identity.Roles;
import eu.pontes.kernel.Language;
import eu.pontes.platform.text.Formats;
import eu.pontes.referral.ReceivedReferral;
import eu.pontes.referral.ReferralAnswerService;
import eu.pontes.referral.ReferralId;
import eu.pontes.referral.ReferralStatus;
import eu.pontes.shell.Facts;
import eu.pontes.shell.Notice;
import eu.pontes.shell.PageHeader;
import eu.pontes.shell.Tone;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** One proposed candidate, as little of them as the employer may know, and the answers that are possible now. */
@Route("referrals/:referral")
@RolesAllowed(Roles.EMPLOYER)
@Dependent
class ReferralView extends Main implements HasDynamicTitle, BeforeEnterObserver {

    private final transient ReferralAnswerService referrals;
    private final transient Callers callers;

    @Inject
    ReferralView(ReferralAnswerService referrals, Callers callers) {
        this.referrals = referrals;
        this.callers = callers;
        addClassNames("p-page", "p-page--narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(ReferralId.parse(event.getRouteParameters().get("referral").orElse("")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page", getTranslation("referral.one"));
    }

    private void show(ReferralId id) {
        removeAll();
        ReceivedReferral referral = referrals.referral(id);
        String title = getTranslation(
                "referral.candidate",
                referral.candidate().initials(),
                referral.candidate().caseNumber());
        add(new PageHeader(title)
                .backTo("referrals", getTranslation("referral.back"))
                .about(new StatusBadge(referral.status())));
        add(facts(referral), motivation(referral));
        referral.refusal().ifPresent(refusal -> add(new RefusalText(refusal)));
        if (referral.status() == ReferralStatus.PLACED) {
            add(effect(id));
        }
        add(new AnswerButtons(referrals, referral, callers.current(), () -> show(id)));
    }

    private Facts facts(ReceivedReferral referral) {
        Formats formats = Formats.of(Language.of(getLocale()));
        Facts facts = new Facts()
                .fact("referral.offer", referral.offerTitle())
                .fact("referral.desk", referral.deskName())
                .fact("referral.proposed-at", formats.moment(referral.proposedAt()));
        referral.answeredAt().ifPresent(moment -> facts.fact("referral.answered-at", formats.moment(moment)));
        referral.startsOn().ifPresent(day -> facts.fact("referral.starts-on", formats.date(day)));
        return facts;
    }

    private Section motivation(ReceivedReferral referral) {
        Paragraph text = new Paragraph(referral.motivation());
        text.getStyle().setWhiteSpace(Style.WhiteSpace.PRE_LINE);
        Section section = new Section(new H2(getTranslation("referral.motivation")), text);
        section.addClassName("p-section");
        return section;
    }

    private Component effect(ReferralId id) {
        return new Notice(
                Tone.OK,
                referrals
                        .countedFor(id)
                        .map(objective -> getTranslation("referral.counted-for", objective))
                        .orElseGet(() -> getTranslation("referral.counted-for-none")));
    }
}
