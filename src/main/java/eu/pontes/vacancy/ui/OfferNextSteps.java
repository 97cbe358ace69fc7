package eu.pontes.vacancy.ui;

import eu.pontes.identity.Caller;
import eu.pontes.identity.Permission;
import eu.pontes.kernel.PageRequest;
import eu.pontes.shell.NextStep;
import eu.pontes.shell.NextSteps;
import eu.pontes.vacancy.OfferService;
import eu.pontes.vacancy.OfferStatus;
import eu.pontes.vacancy.OfferSummary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an employer should do about its offers. */
@ApplicationScoped
class OfferNextSteps implements NextSteps {

    private static final PageRequest ONE = new PageRequest(0, 1);

    private final OfferService offers;

    @Inject
    OfferNextSteps(OfferService offers) {
        this.offers = offers;
    }

    @Override
    public List<NextStep> of(Caller caller) {
        if (!caller.may(Permission.WRITE_OFFERS)) {
            return List.of();
        }
        if (offers.offers(Optional.empty(), ONE).total() == 0) {
            return List.of(NextStep.of(40, "offers/new", "vacancy.next.first"));
        }
        List<NextStep> steps = new ArrayList<>();
        List<OfferSummary> ending = offers.endingSoon();
        if (!ending.isEmpty()) {
            OfferSummary first = ending.get(0);
            steps.add(
                    ending.size() == 1
                            ? NextStep.of(20, "offers/" + first.id(), "vacancy.next.ending.one", first.title())
                            : NextStep.of(20, "offers?status=PUBLISHED", "vacancy.next.ending", ending.size()));
        }
        long suspended = offers.offers(Optional.of(OfferStatus.SUSPENDED), ONE).total();
        if (suspended > 0) {
            steps.add(NextStep.of(30, "offers?status=SUSPENDED", "vacancy.next.suspended", suspended));
        }
        long drafts = offers.offers(Optional.of(OfferStatus.DRAFT), ONE).total();
        if (drafts > 0) {
            steps.add(NextStep.of(35, "offers?status=DRAFT", "vacancy.next.drafts", drafts));
        }
        return steps;
    }
}
