package eu.pontes.vacancy.exchange;

import eu.pontes.vacancy.OfferView;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** From which import an offer came, and in which version: a later one was worked with. */
@Entity
@Table(name = "offer_imported")
class ImportedOffer {

    @Id
    @Column(name = "offer_id")
    private UUID offerId;

    @Column(name = "import_id")
    private UUID importId;

    @Column(name = "offer_version")
    private int offerVersion;

    protected ImportedOffer() {}

    ImportedOffer(OfferImport origin, OfferView offer) {
        offerId = offer.id().value();
        importId = origin.id();
        offerVersion = offer.version();
    }
}
