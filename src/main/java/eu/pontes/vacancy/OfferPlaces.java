package eu.pontes.vacancy;

import eu.pontes.reference.Place;
import eu.pontes.reference.ReferenceData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Where people mean when they name a place: it is found under its name in any language. */
@ApplicationScoped
class OfferPlaces {

    private static final int MOST_PLACES = 50;

    private final ReferenceData reference;

    @Inject
    OfferPlaces(ReferenceData reference) {
        this.reference = reference;
    }

    /** What is no known place stands for itself. */
    Whereabouts where(String place) {
        if (place.isEmpty()) {
            return new Whereabouts(place, List.of(), null);
        }
        List<Place> known = reference.places(place, MOST_PLACES);
        Whereabouts.MapPoint centre = known.stream()
                .findFirst()
                .map(first -> new Whereabouts.MapPoint(first.lat(), first.lon()))
                .orElse(null);
        List<String> postcodes =
                known.stream().map(one -> one.postcode().value()).distinct().toList();
        return new Whereabouts(place, postcodes, centre);
    }
}
