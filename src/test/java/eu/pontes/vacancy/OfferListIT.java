package eu.pontes.vacancy;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pontes.identity.Caller;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class OfferListIT {

    private static final String QUERY = """
            select id from offer where status = 'PUBLISHED' and id > ?1 and valid_through >= '2027-01-01'
            and (opens_on is null or opens_on <= '2027-01-01') order by id limit 50000
            """;

    @Inject
    OfferListService list;

    @Inject
    OfferFixture fixture;

    @Inject
    OfferService offers;

    @Inject
    PublicationService publication;

    @Test
    void allOpenOffersStandInPartsThatFollowEachOther() {
        Caller emma = fixture.signedEmployer("Drie delen");
        List<OfferId> open = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            open.add(
                    fixture.published(emma, fixture.content().title("Deel " + i).build())
                            .id());
        }

        List<ListedPart> parts = list.parts(2);
        List<OfferId> read = parts.stream()
                .flatMap(part -> list.open(part.after().orElse(null), 2).stream())
                .map(ListedOffer::id)
                .toList();

        assertThat(parts).hasSizeGreaterThanOrEqualTo(3);
        assertThat(parts.get(0).after()).isEmpty();
        assertThat(read).doesNotHaveDuplicates().containsAll(open);
    }

    @Test
    void whatIsNotForEverybodyIsNotListed() {
        Caller emma = fixture.signedEmployer("Stille lijst");
        OfferView draft =
                fixture.draft(emma, fixture.content().title("Nog niet").build());
        OfferView later =
                fixture.published(emma, fixture.content().title("Later").build());
        fixture.opens(later.id(), fixture.today().plusDays(1));
        OfferView over =
                fixture.published(emma, fixture.content().title("Voorbij").build());
        fixture.endedYesterday(over.id());
        OfferView paused =
                fixture.published(emma, fixture.content().title("Rust").build());
        fixture.as(emma, () -> publication.suspend(paused.id(), paused.version()));

        assertThat(list.open(null, OfferListService.PART))
                .extracting(ListedOffer::id)
                .doesNotContain(draft.id(), later.id(), over.id(), paused.id());
    }

    @Test
    void aChangeShowsInTheListAndInItsPart() {
        Caller emma = fixture.signedEmployer("Bijgewerkt");
        OfferView before =
                fixture.published(emma, fixture.content().title("Oude titel").build());
        ListedOffer listed = listed(before.id());

        fixture.as(
                emma,
                () -> offers.edit(
                        before.id(),
                        before.version(),
                        fixture.content().title("Nieuwe titel").build()));

        assertThat(listed(before.id()).changedAt()).isAfter(listed.changedAt());
        assertThat(list.parts().get(0).changedAt())
                .isAfterOrEqualTo(listed(before.id()).changedAt());
    }

    @Test
    void theListIsReadFromOneIndexAlone() {
        Caller emma = fixture.signedEmployer("Geïndexeerd");

        assertThat(fixture.indexFor(QUERY, emma)).isEqualTo("offer_listed");
    }

    private ListedOffer listed(OfferId id) {
        return list.open(null, OfferListService.PART).stream()
                .filter(offer -> offer.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
