package eu.pontes.referral.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import eu.pontes.kernel.PageRequest;
import eu.pontes.referral.ReferralStatus;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Chooses which referrals a list shows; the choice stands in the address, so that reload and back keep it. */
class StatusFilter extends Select<ReferralStatus> {

    private static final String STATUS = "status";
    private static final String OFFSET = "offset";
    private static final int LONGEST_NUMBER = 6;

    StatusFilter(String path, Optional<ReferralStatus> chosen) {
        setLabel(getTranslation("referral.filter"));
        setItems(ReferralStatus.values());
        setItemLabelGenerator(
                status -> status == null ? getTranslation("referral.filter.all") : getTranslation(status.key()));
        setEmptySelectionAllowed(true);
        setEmptySelectionCaption(getTranslation("referral.filter.all"));
        chosen.ifPresent(this::setValue);
        addValueChangeListener(change ->
                UI.getCurrent().navigate(path, parameters(Optional.ofNullable(change.getValue()), 0)));
    }

    /** The state that the address asks for; a word that is no state asks for none. */
    static Optional<ReferralStatus> chosen(Location location) {
        return location.getQueryParameters()
                .getSingleParameter(STATUS)
                .flatMap(word -> Arrays.stream(ReferralStatus.values())
                        .filter(status -> status.name().equals(word))
                        .findFirst());
    }

    /** The stretch of the list that the address asks for. */
    static PageRequest stretch(Location location) {
        int offset = location.getQueryParameters()
                .getSingleParameter(OFFSET)
                .filter(text -> text.length() <= LONGEST_NUMBER && text.matches("[0-9]+"))
                .map(Integer::parseInt)
                .orElse(0);
        return new PageRequest(offset, PageRequest.first().limit());
    }

    static QueryParameters parameters(Optional<ReferralStatus> status, int offset) {
        Map<String, String> parameters = new HashMap<>();
        status.ifPresent(chosen -> parameters.put(STATUS, chosen.name()));
        if (offset > 0) {
            parameters.put(OFFSET, String.valueOf(offset));
        }
        return QueryParameters.simple(parameters);
    }
}
