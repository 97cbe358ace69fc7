package eu.pontes.vacancy.quality;

import eu.pontes.identity.Permission;
import eu.pontes.identity.Requires;
import eu.pontes.vacancy.OfferContent;
import eu.pontes.vacancy.OfferId;
import eu.pontes.vacancy.OfferService;
import eu.pontes.wording.WordingService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Says how much of what people ask an employer's offers tell. */
@ApplicationScoped
public class QualityService {

    private final WordingService wording;
    private final OfferService offers;
    private final Clock clock;
    private final QualityWeights weights;

    @Inject
    QualityService(
            WordingService wording,
            OfferService offers,
            Clock clock,
            @ConfigProperty(name = "pontes.quality.table") Optional<String> table) {
        this.wording = wording;
        this.offers = offers;
        this.clock = clock;
        weights = QualityWeights.read(table.map(Path::of));
    }

    /** Of content as it stands now, which need not be complete. */
    @Requires(Permission.READ_OWN_OFFERS)
    public OfferQuality of(OfferContent content) {
        int findings = content.language() == null
                ? 0
                : wording.check(content.texts(), content.language()).size();
        return OfferQuality.of(content, findings, weights.on(LocalDate.now(clock)));
    }

    /** Of several of the employer's offers at once; those of others are not among the answers. */
    @Requires(Permission.READ_OWN_OFFERS)
    public Map<OfferId, OfferQuality> of(Collection<OfferId> wanted) {
        return offers.contents(wanted).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, offer -> of(offer.getValue())));
    }
}
