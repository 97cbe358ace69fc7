package eu.pontes.vacancy;

import eu.pontes.platform.text.Folding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Finds offers that people would take for the same: of one employer, at one place, under the same title. */
@ApplicationScoped
class OfferTwins {

    /** "m/v/x" and its like in other languages tell nothing about the work. */
    private static final Pattern GENDERS = Pattern.compile("\\b[mvhfwdx](?:\\s*[/|-]\\s*[mvhfwdx]){1,3}\\b");

    private final Offers offers;
    private final Clock clock;

    @Inject
    OfferTwins(Offers offers, Clock clock) {
        this.offers = offers;
        this.clock = clock;
    }

    /** The other offers that are not over and say the same, the oldest first. */
    List<Offer> of(Offer offer) {
        OfferContent content = offer.content();
        String essence = essence(content.title());
        return offers.runningAt(offer.employer(), content.workplace().postcode(), LocalDate.now(clock)).stream()
                .filter(other -> !other.id().equals(offer.id())
                        && essence(other.content().title()).equals(essence))
                .toList();
    }

    /** What a title says, whatever its order, capitals, accents and signs. */
    static String essence(String title) {
        String work = GENDERS.matcher(title.toLowerCase(Locale.ROOT)).replaceAll(" ");
        TreeSet<String> essence = new TreeSet<>(List.of(Folding.fold(work).split(" ", -1)));
        essence.remove("");
        return String.join(" ", essence);
    }
}
