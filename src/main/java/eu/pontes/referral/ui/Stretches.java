package eu.pontes.referral.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.Location;
import eu.pontes.kernel.Page;
import eu.pontes.referral.ReferralStatus;
import java.util.Optional;

/** The links to newer and older referrals under a list that is longer than one page. */
class Stretches extends Nav {

    Stretches(String path, Optional<ReferralStatus> status, Page<?> page) {
        addClassName("p-toolbar");
        getElement().setAttribute("aria-label", getTranslation("referral.pages"));
        int offset = page.request().offset();
        int limit = page.request().limit();
        if (offset > 0) {
            add(link(path, status, Math.max(0, offset - limit), getTranslation("referral.pages.newer")));
        }
        if (page.hasNext()) {
            add(link(path, status, offset + limit, getTranslation("referral.pages.older")));
        }
        setVisible(getChildren().findAny().isPresent());
    }

    private static Anchor link(String path, Optional<ReferralStatus> status, int offset, String text) {
        Location target = new Location(path, StatusFilter.parameters(status, offset));
        return new Anchor(target.getPathWithQueryParameters(), text);
    }
}
