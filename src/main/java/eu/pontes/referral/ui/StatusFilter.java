package eu.pontes.referral.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import eu.pontes.referral.ReferralStatus;
import java.util.Arrays;
import java.util.Optional;

/** Chooses which referrals a list shows; the choice stands in the address, so that reload and back keep it. */
class StatusFilter extends Select<ReferralStatus> {

    private static final String STATUS = "status";

    StatusFilter(String path, Optional<ReferralStatus> chosen) {
        setLabel(getTranslation("referral.filter"));
        setItems(ReferralStatus.values());
        setItemLabelGenerator(
                status -> status == null ? getTranslation("referral.filter.all") : getTranslation(status.key()));
        setEmptySelectionAllowed(true);
        setEmptySelectionCaption(getTranslation("referral.filter.all"));
        chosen.ifPresent(this::setValue);
        addValueChangeListener(
                change -> UI.getCurrent().navigate(path, parameters(Optional.ofNullable(change.getValue()))));
    }

    /** The state that the address asks for; a word that is no state asks for none. */
    static Optional<ReferralStatus> chosen(Location location) {
        return location.getQueryParameters()
                .getSingleParameter(STATUS)
                .flatMap(word -> Arrays.stream(ReferralStatus.values())
                        .filter(status -> status.name().equals(word))
                        .findFirst());
    }

    private static QueryParameters parameters(Optional<ReferralStatus> status) {
        return status.map(chosen -> QueryParameters.of(STATUS, chosen.name())).orElseGet(QueryParameters::empty);
    }
}
