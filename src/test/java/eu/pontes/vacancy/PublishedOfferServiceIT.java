package eu.pontes.vacancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.pontes.identity.Caller;
import eu.pontes.kernel.PageRequest;
import eu.pontes.kernel.Problem;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class PublishedOfferServiceIT {

    @Inject
    PublishedOfferService published;

    @Inject
    PublicationService publication;

    @Inject
    OfferExpiry expiry;

    @Inject
    OfferFixture fixture;

    @Test
    void onlyOpenOffersAreFound() {
        Caller emma = fixture.signedEmployer("Zichtbaar bv");
        fixture.draft(emma, fixture.content().title("Zichtbaarheid ontwerp").build());
        OfferView closed = open(emma, "Zichtbaarheid dicht");
        fixture.as(emma, () -> publication.close(closed.id(), closed.version()));
        OfferId over = open(emma, "Zichtbaarheid voorbij").id();
        fixture.endedYesterday(over);
        fixture.told(over);
        OfferView open = open(emma, "Zichtbaarheid open");
        fixture.indexed();

        assertThat(found("zichtbaarheid")).containsExactly(open.id());
    }

    @Test
    void theNewestComesFirstAndEveryWordMustFit() {
        Caller emma = fixture.signedEmployer("Volgorde Brouwerij");
        OfferView first = open(emma, "Kapper volgorde");
        OfferView second = open(emma, "Metselaar volgorde");

        assertThat(found("volgorde")).containsExactly(second.id(), first.id());
        assertThat(found("brouwerij kapper")).containsExactly(first.id());
        assertThat(found("brouwerij kapper loodgieter")).isEmpty();
    }

    @Test
    void wildcardsAndMarkupMeanNothing() {
        Caller emma = fixture.signedEmployer("Woordelijk");
        OfferView percent = open(emma, "Letterlijkwerk 100% thuis_!\\");
        open(emma, "Letterlijkwerk 1000 thuisX");

        assertThat(found("letterlijkwerk 100%")).containsExactly(percent.id());
        assertThat(found("letterlijkwerk AND title:100")).isEmpty();
        assertThat(found("letterlijk*")).doesNotContain(percent.id());
        assertThat(found("letterlijkwerk ' or 1=1 --")).isEmpty();
    }

    @Test
    void aPlaceIsFoundByPostcodeAndInBothLanguages() {
        Caller emma = fixture.signedEmployer("Tweetalig");
        OfferView offer = open(emma, "Plaatsproef");

        for (String place : List.of("1000", "brussel", "Bruxelles")) {
            assertThat(found(new OfferSearch("plaatsproef", place, null))).containsExactly(offer.id());
        }
        assertThat(found(new OfferSearch("plaatsproef", "Gent", null))).isEmpty();
        assertThat(found(new OfferSearch("plaatsproef", "%", null))).isEmpty();
        assertThat(found(new OfferSearch("plaatsproef", "1000", OfferKind.INTERNSHIP)))
                .isEmpty();
    }

    @Test
    void theObjectiveAndDraftsStayInside() {
        Caller emma = fixture.signedEmployer("Binnenkant");
        OfferView draft = fixture.draft(emma, fixture.content().build());
        OfferView open = open(emma, "Buitenkant");

        assertThat(published.offer(open.id()).content().objective()).isNull();
        assertThat(published.objectiveOf(open.id())).isEmpty();
        assertThatExceptionOfType(Problem.NotFound.class).isThrownBy(() -> published.offer(draft.id()));
        assertThatExceptionOfType(Problem.NotFound.class).isThrownBy(() -> published.objectiveOf(draft.id()));
    }

    @Test
    void theTimerWritesDownOnceWhatTheCalendarHasDone() {
        Caller emma = fixture.signedEmployer("Voorbij");
        OfferId overdue = open(emma, "Voorbije kans").id();
        OfferId open = open(emma, "Lopende kans").id();
        fixture.endedYesterday(overdue);

        assertThat(published.offer(overdue).status()).isEqualTo(OfferStatus.EXPIRED);
        assertThat(fixture.storedStatus(overdue)).isEqualTo("PUBLISHED");

        assertThat(expiry.doSome()).isPositive();
        assertThat(expiry.doSome()).isZero();

        assertThat(fixture.storedStatus(overdue)).isEqualTo("EXPIRED");
        assertThat(fixture.storedStatus(open)).isEqualTo("PUBLISHED");
        assertThat(fixture.history(overdue)).containsExactly("offer.drafted", "offer.published", "offer.expired");
    }

    private OfferView open(Caller employer, String title) {
        return fixture.published(employer, fixture.content().title(title).build());
    }

    private List<OfferId> found(String text) {
        return found(new OfferSearch(text, null, null));
    }

    private List<OfferId> found(OfferSearch search) {
        return published.find(search, PageRequest.first()).page().items().stream()
                .map(found -> found.card().id())
                .toList();
    }
}
