package eu.pontes.referral.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import eu.pontes.identity.Callers;
import eu.pontes.identity.Permission;
import eu.pontes.identity.Roles;
import eu.pontes.kernel.Page;
import eu.pontes.referral.ReceivedReferral;
import eu.pontes.referral.ReferralAnswerService;
import eu.pontes.referral.ReferralStatus;
import eu.pontes.shell.EmptyState;
import eu.pontes.shell.PageHeader;
import eu.pontes.shell.Pager;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** The candidates that desks proposed to the employer. */
@Route("referrals")
@Menu(title = "referral.menu.employer", order = 40, icon = "vaadin:user-check")
@RolesAllowed(Roles.EMPLOYER)
@Dependent
class ReferralInboxView extends Main implements HasDynamicTitle, BeforeEnterObserver {

    private static final String PATH = "referrals";

    private final transient ReferralAnswerService referrals;
    private final transient Callers callers;

    @Inject
    ReferralInboxView(ReferralAnswerService referrals, Callers callers) {
        this.referrals = referrals;
        this.callers = callers;
        addClassName("p-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHeader(getTranslation("referral.menu.employer")).lead(getTranslation("referral.inbox.intro")));
        if (callers.current().may(Permission.READ_OWN_REFERRALS)) {
            show(event.getLocation());
        } else {
            add(new EmptyState(getTranslation("referral.inbox.not-yours")));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page", getTranslation("referral.menu.employer"));
    }

    private void show(Location location) {
        Optional<ReferralStatus> status = StatusFilter.chosen(location);
        Page<ReceivedReferral> page = referrals.referrals(status, Pager.request(location.getQueryParameters()));
        add(new StatusFilter(PATH, status));
        if (page.items().isEmpty()) {
            add(new EmptyState(
                    status.isPresent()
                            ? getTranslation("referral.empty.filtered")
                            : getTranslation("referral.empty.employer")));
            return;
        }
        UnorderedList cards = new UnorderedList();
        cards.addClassName("p-cards");
        page.items().forEach(referral -> cards.add(card(referral)));
        add(cards, new Pager(PATH, location.getQueryParameters(), page));
    }

    private ListItem card(ReceivedReferral referral) {
        Anchor link = new Anchor(
                PATH + "/" + referral.id(),
                getTranslation(
                        "referral.candidate",
                        referral.candidate().initials(),
                        referral.candidate().caseNumber()));
        ListItem card = new ListItem(
                new H2(link),
                new StatusBadge(referral.status()),
                new Paragraph(getTranslation("referral.for-offer", referral.offerTitle())),
                new Paragraph(getTranslation("referral.from-desk", referral.deskName(), referral.proposedAt())));
        card.addClassName("p-card");
        return card;
    }
}
