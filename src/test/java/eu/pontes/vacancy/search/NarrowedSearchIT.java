package eu.pontes.vacancy.search;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pontes.identity.Caller;
import eu.pontes.kernel.PageRequest;
import eu.pontes.platform.data.Ids;
import eu.pontes.vacancy.ContentFixture;
import eu.pontes.vacancy.FoundOffers;
import eu.pontes.vacancy.OfferFacet;
import eu.pontes.vacancy.OfferFixture;
import eu.pontes.vacancy.OfferId;
import eu.pontes.vacancy.OfferIndex.Piece;
import eu.pontes.vacancy.OfferOrder;
import eu.pontes.vacancy.OfferSearch;
import eu.pontes.vacancy.PublishedOfferService;
import eu.pontes.vacancy.needs.Barrier;
import eu.pontes.vacancy.needs.LanguageLevel;
import eu.pontes.vacancy.needs.LanguageNeed;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was found can be narrowed down from all sides, and says why it was found. */
@ExtendWith(ArquillianExtension.class)
class NarrowedSearchIT {

    @Inject
    PublishedOfferService published;

    @Inject
    OfferFixture fixture;

    private String employer;
    private OfferId ghent;
    private OfferId aalst;
    private OfferId liege;

    @BeforeEach
    void threeOffers() {
        employer = "Zijden" + Ids.next().toString().replace("-", "");
        Caller emma = fixture.signedEmployer(employer);
        ghent = open(emma, at("Bakker", "9000", "Gent").sector("10.71"));
        aalst = open(
                emma,
                at("Bakkershulp", "9300", "Aalst")
                        .terms(ContentFixture.terms("28", null, null, 1))
                        .validThrough(fixture.today().plusDays(3)));
        liege = open(
                emma,
                at("Slager", "4000", "Liège")
                        .terms(ContentFixture.terms("19", null, null, 1))
                        .description("Hier leert u het vak van slager. Na een jaar bent u ook bakker."));
    }

    @Test
    void countsTellWhatEachChoiceWouldFindWhateverWasChosenOnThatSide() {
        FoundOffers all = find(Map.of(), "", 0, OfferOrder.BEST);

        assertThat(all.counts().get(OfferFacet.REGION)).isEqualTo(Map.of("FLANDERS", 2, "WALLONIA", 1));
        assertThat(all.counts().get(OfferFacet.PROVINCE)).isEqualTo(Map.of("EAST_FLANDERS", 2, "LIEGE", 1));
        assertThat(all.counts().get(OfferFacet.KIND)).isEqualTo(Map.of("JOB", 3));
        assertThat(all.counts().get(OfferFacet.HOURS)).isEqualTo(Map.of("FULL", 1, "PART", 1, "HALF", 1));
        assertThat(all.count(OfferFacet.SECTOR, "C")).isEqualTo(1);

        FoundOffers some = find(Map.of(OfferFacet.HOURS, Set.of("FULL", "HALF")), "", 0, OfferOrder.BEST);

        assertThat(ids(some)).containsExactlyInAnyOrder(ghent, liege);
        assertThat(some.counts().get(OfferFacet.HOURS)).isEqualTo(Map.of("FULL", 1, "PART", 1, "HALF", 1));
        assertThat(some.counts().get(OfferFacet.REGION)).isEqualTo(Map.of("FLANDERS", 1, "WALLONIA", 1));
    }

    @Test
    void onOneSideAnyChoiceMayHoldAndEverySideMust() {
        assertThat(ids(find(Map.of(OfferFacet.HOURS, Set.of("FULL", "PART", "HALF")), "", 0, OfferOrder.BEST)))
                .containsExactlyInAnyOrder(ghent, aalst, liege);
        assertThat(ids(find(
                        Map.of(OfferFacet.HOURS, Set.of("FULL", "HALF"), OfferFacet.REGION, Set.of("FLANDERS")),
                        "",
                        0,
                        OfferOrder.BEST)))
                .containsExactly(ghent);
    }

    @Test
    void allBarriersThatCountForSomebodyMustBeLifted() {
        Caller emma = fixture.signedEmployer(employer + " drempels");
        OfferId both = open(
                emma,
                at("Bakker vlakbij", "9000", "Gent")
                        .barriers(Map.of(Barrier.PUBLIC_TRANSPORT, true, Barrier.DRIVING_LICENCE, false)));
        OfferId one = open(
                emma,
                at("Bakker ver weg", "9000", "Gent")
                        .barriers(Map.of(Barrier.PUBLIC_TRANSPORT, false, Barrier.DRIVING_LICENCE, false)));

        FoundOffers licence = find(Map.of(OfferFacet.EASE, Set.of("NO_LICENCE")), "", 0, OfferOrder.BEST);
        FoundOffers licenceAndBus =
                find(Map.of(OfferFacet.EASE, Set.of("NO_LICENCE", "PUBLIC_TRANSPORT")), "", 0, OfferOrder.BEST);

        assertThat(ids(licence)).containsExactlyInAnyOrder(both, one);
        assertThat(licence.counts().get(OfferFacet.EASE)).isEqualTo(Map.of("NO_LICENCE", 2, "PUBLIC_TRANSPORT", 1));
        assertThat(ids(licenceAndBus)).containsExactly(both);
    }

    @Test
    void whoSpeaksOneLanguageFindsWhatAsksNoOther() {
        Caller emma = fixture.signedEmployer(employer + " talen");
        OfferId dutch =
                open(emma, at("Bakker in één taal", "9000", "Gent").needs(LanguageNeed.of("nl", LanguageLevel.A2)));
        OfferId both = open(
                emma,
                at("Bakker in twee talen", "9000", "Gent")
                        .needs(LanguageNeed.of("nl", LanguageLevel.A2), LanguageNeed.of("fr", LanguageLevel.B1)));
        OfferId arabic =
                open(emma, at("Bakker in het Arabisch", "9000", "Gent").needs(LanguageNeed.of("ar", LanguageLevel.B1)));

        FoundOffers noFrench = find(
                Map.of(OfferFacet.DUTCH, Set.of("A0", "A1", "A2"), OfferFacet.FRENCH, Set.of("A0")),
                "",
                0,
                OfferOrder.BEST);

        assertThat(ids(noFrench)).contains(dutch, arabic).doesNotContain(both);
        assertThat(noFrench.counts().get(OfferFacet.FRENCH)).isEqualTo(Map.of("A0", 5, "B1", 1));
        assertThat(noFrench.counts().get(OfferFacet.DUTCH)).isEqualTo(Map.of("A0", 1, "A1", 3, "A2", 1));
        assertThat(noFrench.options(OfferFacet.DUTCH)).containsExactly("A0", "A1", "A2");
        assertThat(noFrench.options(OfferFacet.GERMAN))
                .as("what no offer asks for narrows nothing down")
                .isEmpty();
    }

    @Test
    void aDistanceReachesFartherThanThePlace() {
        assertThat(ids(find(Map.of(), "9000", 0, OfferOrder.BEST))).containsExactly(ghent);
        assertThat(ids(find(Map.of(), "9000", 10, OfferOrder.BEST))).containsExactly(ghent);
        assertThat(ids(find(Map.of(), "9000", 50, OfferOrder.NEAREST))).containsExactly(ghent, aalst);
        assertThat(find(Map.of(), "Nergenshuizen", 50, OfferOrder.NEAREST).placeKnown())
                .isFalse();
    }

    @Test
    void theOrderIsTheOneAskedFor() {
        assertThat(ids(find(Map.of(), "", 0, OfferOrder.NEWEST))).containsExactly(liege, aalst, ghent);
        assertThat(ids(find(Map.of(), "", 0, OfferOrder.ENDING)).get(0)).isEqualTo(aalst);
        assertThat(ids(find("bakker")).get(0)).isEqualTo(ghent);
    }

    @Test
    void whatMatchedIsMarkedInTheOffersOwnWords() {
        FoundOffers found = find("bakker");

        FoundOffers.Found first = found.page().items().get(0);
        assertThat(first.title()).containsExactly(new Piece("Bakker", true));
        FoundOffers.Found last = found.page().items().stream()
                .filter(one -> one.card().id().equals(liege))
                .findFirst()
                .orElseThrow();
        assertThat(last.excerpt()).contains(new Piece("bakker", true));
        assertThat(last.title()).containsExactly(new Piece("Slager", false));
    }

    @Test
    void aMistypedWordIsTakenForAKnownOneAndSaysSo() {
        FoundOffers found = find("bakkr");

        assertThat(ids(found)).contains(ghent);
        assertThat(found.spelling())
                .hasValueSatisfying(words -> assertThat(words).startsWith("bakker"));
    }

    @Test
    void nothingThatIsTypedBreaksTheSearch() {
        for (String typed :
                List.of("AND OR NOT", "title:*", "/[a-z]{1000}/", "\"", "((((", "~2^8", "\u0000\uFFFF", "ـ")) {
            assertThat(published.find(new OfferSearch(typed, typed, null), PageRequest.first()))
                    .isNotNull();
        }
        String every = "schoonmaker bakker kok lasser chauffeur agent d'entretien building cleaner منظف المباني";
        assertThat(published.find(new OfferSearch(every, "", null), PageRequest.first()))
                .isNotNull();
    }

    @Test
    void deepPagesAreBounded() {
        assertThat(published
                        .find(OfferSearch.ALL, new PageRequest(2_000_000_000, 100))
                        .page()
                        .items())
                .isEmpty();
    }

    private FoundOffers find(Map<OfferFacet, Set<String>> choices, String place, int within, OfferOrder order) {
        return published.find(new OfferSearch(employer, place, within, choices, order), PageRequest.first());
    }

    private FoundOffers find(String text) {
        return published.find(new OfferSearch(text + " " + employer, "", null), PageRequest.first());
    }

    private OfferId open(Caller emma, ContentFixture content) {
        return fixture.published(emma, content.build()).id();
    }

    private ContentFixture at(String title, String postcode, String place) {
        return fixture.content().title(title).workplace(postcode, place, null);
    }

    private static List<OfferId> ids(FoundOffers found) {
        return found.page().items().stream().map(one -> one.card().id()).toList();
    }
}
