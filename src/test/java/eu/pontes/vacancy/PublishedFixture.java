package eu.pontes.vacancy;

import eu.pontes.kernel.Language;
import eu.pontes.kernel.TenantId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Offers as their readers see them, without a database. */
public final class PublishedFixture {

    public static final LocalDate TODAY = LocalDate.of(2027, 3, 1);
    public static final Instant PUBLISHED = Instant.parse("2027-02-27T23:30:00Z");
    public static final Instant CHANGED = Instant.parse("2027-03-01T09:15:30.123456Z");

    private static final TenantId EMPLOYER = new TenantId(UUID.fromString("0190a000-0000-7000-8000-000000000001"));

    private PublishedFixture() {}

    public static ContentFixture content() {
        return new ContentFixture(TODAY);
    }

    public static PublishedOffer offer(OfferContent content, @Nullable LocalDate opensOn) {
        return new PublishedOffer(
                id(1),
                3,
                OfferStatus.PUBLISHED,
                EMPLOYER,
                "Bakkerij \"Open\" & co",
                content,
                Optional.empty(),
                Optional.empty(),
                PUBLISHED,
                CHANGED,
                opensOn);
    }

    /** One of several offers in a list; the later ones changed earlier. */
    public static OfferCard card(int number, OfferContent content) {
        return new OfferCard(
                id(number),
                OfferStatus.PUBLISHED,
                content.kind(),
                null,
                null,
                null,
                content.language(),
                content.title(),
                EMPLOYER,
                "Bakkerij \"Open\" & co",
                content.workplace(),
                content.terms(),
                content.needs(),
                PUBLISHED,
                CHANGED.minusSeconds(3600L * (number - 1)),
                content.validThrough());
    }

    /** What a search without words found: nothing in it is marked. */
    public static FoundOffers.Found found(OfferCard card) {
        return new FoundOffers.Found(card, "", new OfferIndex.Marks() {
            @Override
            public List<OfferIndex.Piece> title(Language language, String title) {
                return List.of(new OfferIndex.Piece(title, false));
            }

            @Override
            public List<OfferIndex.Piece> excerpt(Language language, String description) {
                return List.of();
            }
        });
    }

    public static OfferId id(int number) {
        return new OfferId(new UUID(0x0190a00000007000L, 0x8000000000000000L + number));
    }
}
