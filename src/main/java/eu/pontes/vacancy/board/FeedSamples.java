package eu.pontes.vacancy.board;

import eu.pontes.kernel.FieldError;
import eu.pontes.kernel.PageRequest;
import eu.pontes.vacancy.OfferOrder;
import eu.pontes.vacancy.OfferSearch;
import eu.pontes.vacancy.PublishedOffer;
import eu.pontes.vacancy.PublishedOfferService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Real offers to try a template on: the newest that are open. */
@ApplicationScoped
class FeedSamples {

    private static final PageRequest SOME = new PageRequest(0, 3);
    private static final String PATH = "/feeds";

    private final PublishedOfferService offers;
    private final FeedValues values;

    @Inject
    FeedSamples(PublishedOfferService offers, FeedValues values) {
        this.offers = offers;
        this.values = values;
    }

    List<FieldError> faults(String template) {
        return FeedTrial.faults(template, values.feed(PATH), values.offers(newest()));
    }

    FeedPreview preview(String template) {
        List<PublishedOffer> one = newest().stream().limit(1).toList();
        StringWriter xml = new StringWriter();
        List<Map<String, Object>> said = values.offers(one);
        FeedTemplate.of(template).write(values.feed(PATH), said, xml);
        return new FeedPreview(
                xml.toString(),
                one.stream().map(offer -> offer.content().title()).findFirst(),
                texts(said));
    }

    private List<PublishedOffer> newest() {
        return offers.findWhole(OfferSearch.ALL.ordered(OfferOrder.NEWEST), SOME)
                .items();
    }

    private static Map<String, String> texts(List<Map<String, Object>> said) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (FeedField field : FeedField.values()) {
            texts.put(field.id(), said.isEmpty() ? "" : (String) said.get(0).get(field.id()));
        }
        return texts;
    }
}
