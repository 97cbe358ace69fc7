package eu.pontes.vacancy;

import eu.pontes.identity.Permission;
import eu.pontes.identity.Requires;
import eu.pontes.kernel.FieldError;
import eu.pontes.kernel.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is asked about many offers at once before any of them is kept. */
@ApplicationScoped
@Transactional
public class OfferIntakeService {

    private final OwnOffers own;
    private final Offers offers;
    private final OfferChecks checks;

    @Inject
    OfferIntakeService(OwnOffers own, Offers offers, OfferChecks checks) {
        this.own = own;
        this.offers = offers;
        this.checks = checks;
    }

    /** Everything for which the content would be refused as a draft. */
    @Requires(Permission.WRITE_OFFERS)
    public List<FieldError> faults(OfferContent content) {
        try {
            checks.valid(content, Optional.empty());
            return List.of();
        } catch (Problem.Invalid refused) {
            return refused.errors();
        }
    }

    /** The titles of the employer's drafts and of its offers that are not over, by what they are taken for. */
    @Requires(Permission.WRITE_OFFERS)
    public Map<OfferLikeness, String> standing() {
        Map<OfferLikeness, String> standing = new HashMap<>();
        offers.standing(own.employer(), own.today())
                .forEach(offer ->
                        standing.putIfAbsent(OfferLikeness.of(offer.title(), offer.postcode()), offer.title()));
        return standing;
    }
}
