package eu.pontes.referral.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import eu.pontes.identity.Callers;
import eu.pontes.identity.Roles;
import eu.pontes.kernel.Language;
import eu.pontes.kernel.Page;
import eu.pontes.platform.text.Formats;
import eu.pontes.referral.DeskFunnel;
import eu.pontes.referral.DeskReferral;
import eu.pontes.referral.ReferralService;
import eu.pontes.referral.ReferralStatus;
import eu.pontes.shell.Decision;
import eu.pontes.shell.EmptyState;
import eu.pontes.shell.PageHeader;
import eu.pontes.shell.Pager;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** What became of the candidates that the desk proposed. */
@Route("my-referrals")
@Menu(title = "referral.menu.desk", order = 30, icon = "vaadin:user-check")
@RolesAllowed(Roles.JOB_DESK)
@Dependent
class DeskReferralsView extends Main implements HasDynamicTitle, BeforeEnterObserver {

    private static final String PATH = "my-referrals";

    private final transient ReferralService referrals;
    private final transient Callers callers;

    @Inject
    DeskReferralsView(ReferralService referrals, Callers callers) {
        this.referrals = referrals;
        this.callers = callers;
        addClassName("p-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getLocation());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page", getTranslation("referral.menu.desk"));
    }

    private void show(Location location) {
        removeAll();
        Optional<ReferralStatus> status = StatusFilter.chosen(location);
        Page<DeskReferral> page = referrals.referrals(status, Pager.request(location.getQueryParameters()));
        add(new PageHeader(getTranslation("referral.menu.desk")).lead(getTranslation("referral.desk.intro")));
        add(figures(referrals.funnel()), new StatusFilter(PATH, status));
        if (page.items().isEmpty()) {
            add(empty(status.isPresent()));
            return;
        }
        UnorderedList cards = new UnorderedList();
        cards.addClassName("p-cards");
        page.items().forEach(referral -> cards.add(card(referral, location)));
        add(cards, new Pager(PATH, location.getQueryParameters(), page));
    }

    private Component figures(DeskFunnel funnel) {
        DescriptionList figures = new DescriptionList();
        figures.addClassName("p-numbers");
        figures.getElement()
                .appendChild(
                        figure(getTranslation("referral.funnel.proposed"), funnel.proposed())
                                .getElement(),
                        figure(getTranslation("referral.funnel.invited"), funnel.invited())
                                .getElement(),
                        figure(getTranslation("referral.funnel.placed"), funnel.placed())
                                .getElement());
        return figures;
    }

    private Component figure(String term, long figure) {
        return new Div(
                new DescriptionList.Term(term),
                new DescriptionList.Description(
                        Formats.of(Language.of(getLocale())).number(figure)));
    }

    private ListItem card(DeskReferral referral, Location location) {
        H2 candidate = new H2(getTranslation(
                "referral.candidate",
                referral.candidate().initials(),
                referral.candidate().caseNumber()));
        ListItem card = new ListItem(
                candidate,
                new StatusBadge(referral.status()),
                new Paragraph(getTranslation("referral.offer-at", referral.offerTitle(), referral.employerName())),
                new Paragraph(getTranslation("referral.proposed-on", referral.proposedAt())));
        card.addClassName("p-card");
        referral.refusal().ifPresent(refusal -> card.add(new RefusalText(refusal)));
        referral.startsOn().ifPresent(day -> card.add(new Paragraph(getTranslation("referral.starts-on-day", day))));
        if (referral.status().leadsTo(ReferralStatus.WITHDRAWN, callers.current())) {
            card.add(withdraw(referral, location));
        }
        return card;
    }

    private Button withdraw(DeskReferral referral, Location location) {
        return new Button(
                getTranslation("referral.withdraw"),
                click -> new Decision(getTranslation("referral.withdraw"), getTranslation("referral.withdraw.effect"))
                        .open(() -> referrals.withdraw(referral.id(), referral.version()), () -> {
                            Notification.show(getTranslation("referral.withdrawn"));
                            show(location);
                        }));
    }

    private Component empty(boolean filtered) {
        return filtered
                ? new EmptyState(getTranslation("referral.empty.filtered"))
                : new EmptyState(
                        getTranslation("referral.empty.desk"),
                        PageHeader.mainLink("find-offers", getTranslation("referral.step.find")));
    }
}
