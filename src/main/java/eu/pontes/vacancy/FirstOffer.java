package eu.pontes.vacancy;

import eu.pontes.employer.EmployerService;
import eu.pontes.employer.EstablishmentService;
import eu.pontes.employer.EstablishmentView;
import eu.pontes.employer.OwnProfile;
import eu.pontes.kernel.Language;
import eu.pontes.reference.Postcode;
import eu.pontes.reference.ReferenceData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * What an employer's first offer most likely says, as far as the organisation has told it of itself. Nobody becomes the
 * contact unasked, because a contact is public; and whoever writes chooses the language, as ever.
 */
@ApplicationScoped
class FirstOffer {

    private final EmployerService employers;
    private final EstablishmentService establishments;
    private final ReferenceData reference;

    @Inject
    FirstOffer(EmployerService employers, EstablishmentService establishments, ReferenceData reference) {
        this.employers = employers;
        this.establishments = establishments;
        this.reference = reference;
    }

    /** For the caller's own organisation, with the place as the reader calls it. */
    OfferDefaults defaults(Language reader) {
        OwnProfile profile = employers.ownProfile();
        return OfferDefaults.ofOrganisation(
                postcode(profile)
                        .flatMap(code -> reference.place(new Postcode(code)))
                        .map(place -> new Workplace(
                                place.postcode().value(), place.name().in(reader), null)),
                Optional.ofNullable(profile.sectorCode()));
    }

    /** Where all of its people work, if that is one place; of several, nobody knows which is meant. */
    private Optional<String> postcode(OwnProfile profile) {
        List<Optional<String>> open = establishments.establishments().stream()
                .filter(EstablishmentView::isOpen)
                .map(EstablishmentView::postcode)
                .distinct()
                .toList();
        if (open.isEmpty()) {
            return Optional.ofNullable(profile.postcode());
        }
        return open.size() == 1 ? open.get(0) : Optional.empty();
    }
}
