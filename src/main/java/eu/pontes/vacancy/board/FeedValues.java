package eu.pontes.vacancy.board;

import eu.pontes.kernel.Language;
import eu.pontes.platform.text.Texts;
import eu.pontes.reference.NisCode;
import eu.pontes.reference.Place;
import eu.pontes.reference.Postcode;
import eu.pontes.reference.ReferenceData;
import eu.pontes.vacancy.PublishedOffer;
import eu.pontes.vacancy.needs.LanguageNeed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The values that templates are filled in with: texts, and for languages a list of texts. */
@ApplicationScoped
class FeedValues {

    /** The section that repeats for each language that the work asks for, and what it can say. */
    static final String LANGUAGES = "languages";

    static final Set<String> OF_LANGUAGE = Set.of("code", "level");

    static final Set<String> OF_FEED = Set.of("publisher", "publisherUrl", "feedUrl", "today", "todayRfc");

    private final ReferenceData reference;
    private final Texts texts;
    private final Clock clock;
    private final String baseUrl;

    @Inject
    FeedValues(
            ReferenceData reference,
            Texts texts,
            Clock clock,
            @ConfigProperty(name = "pontes.base-url") String baseUrl) {
        this.reference = reference;
        this.texts = texts;
        this.clock = clock;
        this.baseUrl = baseUrl;
    }

    /**
     * What a feed says once.
     *
     * @param path its address within Pontes
     */
    Map<String, String> feed(String path) {
        LocalDate today = LocalDate.now(clock);
        return Map.of(
                "publisher", texts.get(Language.EN, "shell.brand"),
                "publisherUrl", baseUrl + "/",
                "feedUrl", baseUrl + path,
                "today", today.toString(),
                "todayRfc", FeedField.rfc(today));
    }

    /** What the feed says of each of some offers; where they are is looked up once for all of them. */
    List<Map<String, Object>> offers(List<PublishedOffer> offers) {
        Set<Postcode> postcodes = offers.stream()
                .map(offer -> new Postcode(offer.content().workplace().postcode()))
                .collect(Collectors.toSet());
        Map<Postcode, Optional<NisCode>> municipalities =
                reference.places(postcodes).stream().collect(Collectors.toMap(Place::postcode, Place::municipality));
        return offers.stream()
                .map(offer -> new FeedOffer(
                        offer,
                        municipalities.getOrDefault(
                                new Postcode(offer.content().workplace().postcode()), Optional.empty()),
                        texts,
                        baseUrl))
                .map(FeedValues::offer)
                .toList();
    }

    static Map<String, Object> offer(FeedOffer offer) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (FeedField field : FeedField.values()) {
            values.put(field.id(), field.of(offer));
        }
        return complete(
                values,
                offer.content().needs().languages().stream()
                        .map(FeedValues::language)
                        .toList());
    }

    /** Lists are not seen from within themselves, so that no template multiplies them. */
    static Map<String, Object> complete(Map<String, Object> values, List<Map<String, String>> languages) {
        values.put(
                LANGUAGES,
                languages.stream()
                        .map(language -> {
                            Map<String, String> alone = new HashMap<>(language);
                            alone.put(LANGUAGES, "");
                            return alone;
                        })
                        .toList());
        values.put(FeedTemplate.OFFERS, "");
        return values;
    }

    private static Map<String, String> language(LanguageNeed need) {
        return Map.of("code", need.language(), "level", need.dayOne().name());
    }
}
