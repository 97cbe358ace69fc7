package eu.pontes.vacancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.pontes.identity.Caller;
import eu.pontes.kernel.FieldError;
import eu.pontes.kernel.Problem;
import eu.pontes.support.WebFixture;
import eu.pontes.vacancy.summary.PlainSummary;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an employer says of an offer in a few plain words. */
@ExtendWith(ArquillianExtension.class)
class OfferSummaryIT {

    private static final String DUTCH = "U bakt brood.\nU leert het van ons.";

    @Inject
    WebFixture web;

    @Inject
    OfferFixture fixture;

    @Test
    void aReaderSeesTheSummaryInTheirLanguageOrElseInTheOffersOwn() {
        OfferView offer = fixture.published(
                fixture.signedEmployer("Kort en goed"),
                fixture.content()
                        .title("Kort gezegd")
                        .summary(new PlainSummary(DUTCH, "Vous faites du pain.", " ", null))
                        .build());

        Elements french = summary(offer, "fr");
        Elements german = summary(offer, "de");
        Elements card = web.html("/offers/" + offer.id() + "/card?lang=fr").select(".summary p");

        assertThat(french.eachText()).containsExactly("Vous faites du pain.");
        assertThat(french.get(0).attr("lang")).isEqualTo("fr");
        assertThat(german.eachText()).containsExactly("U bakt brood.", "U leert het van ons.");
        assertThat(german.get(0).attr("lang")).isEqualTo("nl");
        assertThat(card.eachText()).containsExactly("Vous faites du pain.");
    }

    @Test
    void aSummaryStaysUntilItIsTakenOut() {
        Caller emma = fixture.signedEmployer("Bewaard");
        PlainSummary summary = new PlainSummary(DUTCH, null, null, "You bake bread.");

        OfferView draft = fixture.draft(emma, fixture.content().summary(summary).build());
        OfferView without = fixture.draft(emma, fixture.content().build());

        assertThat(fixture.stored(emma, draft.id()).content().summary()).isEqualTo(summary);
        assertThat(fixture.stored(emma, without.id()).content().summary()).isNull();
    }

    @Test
    void aHundredAndTwentyWordsAreEnough() {
        Caller emma = fixture.signedEmployer("Te veel woorden");
        String most = "brood ".repeat(PlainSummary.MOST_WORDS);

        assertThat(fixture.draft(
                        emma,
                        fixture.content()
                                .summary(new PlainSummary(null, most, null, null))
                                .build()))
                .isNotNull();
        assertThat(refused(emma, new PlainSummary(null, most + "mie", null, null)))
                .containsExactly("summary.fr: offer-summary-words");
    }

    @Test
    void wordsOfASummaryAskForAReasonInWhateverLanguageItIs() {
        Caller emma = fixture.signedEmployer("Alle talen");
        OfferView draft = fixture.draft(
                emma,
                fixture.content()
                        .summary(new PlainSummary(null, null, null, "We are looking for a young man."))
                        .build());

        assertThatExceptionOfType(Problem.Invalid.class)
                .isThrownBy(() -> fixture.as(emma, () -> publication.publish(draft.id(), draft.version())))
                .satisfies(problem -> assertThat(problem.errors())
                        .extracting(FieldError::field)
                        .contains("summary.en", "wordingReason"));
    }

    @Inject
    PublicationService publication;

    private Iterable<String> refused(Caller emma, PlainSummary summary) {
        try {
            fixture.draft(emma, fixture.content().summary(summary).build());
        } catch (Problem.Invalid problem) {
            return problem.errors().stream()
                    .map(error -> error.field() + ": " + error.code())
                    .toList();
        }
        throw new AssertionError("not refused");
    }

    private Elements summary(OfferView offer, String language) {
        return web.html("/offers/" + offer.id() + "?lang=" + language).select(".summary p");
    }
}
