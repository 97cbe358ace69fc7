package eu.pontes.vacancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import eu.pontes.identity.Caller;
import eu.pontes.kernel.FieldError;
import eu.pontes.kernel.Problem;
import eu.pontes.wording.Finding;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(ArquillianExtension.class)
class OfferWordingIT {

    private static final String REASON = "De bewoonster vraagt hulp van een vrouw.";

    @Inject
    OfferService offers;

    @Inject
    PublicationService publication;

    @Inject
    OfferFixture fixture;

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "   "})
    void wordsOfACriterionDoNotGoPublicWithoutAReason(String reason) {
        Caller emma = fixture.signedEmployer("Zonder reden");
        OfferView draft = fixture.draft(
                emma,
                fixture.content()
                        .title("Hulp, max. 35 jaar")
                        .description("Alleen vrouwen met een eigen wagen")
                        .build());

        assertThatExceptionOfType(Problem.Invalid.class)
                .isThrownBy(() -> fixture.as(
                        emma, () -> publication.publish(draft.id(), draft.version(), PublishOffer.explained(reason))))
                .satisfies(refused -> assertThat(refused.errors())
                        .extracting(FieldError::field, FieldError::code)
                        .containsExactly(
                                tuple("title", "offer-wording"),
                                tuple("description", "offer-wording"),
                                tuple("wordingReason", "offer-wording-reason")));
        assertThat(fixture.storedStatus(draft.id())).isEqualTo("DRAFT");
        assertThat(fixture.wordingReasons(draft.id())).isEmpty();
    }

    @Test
    void aReasonIsKeptWithWhatWasFoundAndWhoGaveIt() {
        Caller emma = fixture.signedEmployer("Met reden");
        OfferView draft = fixture.draft(
                emma,
                fixture.content().description("Alleen vrouwen, max. 60 jaar").build());

        OfferView published = fixture.as(
                emma, () -> publication.publish(draft.id(), draft.version(), PublishOffer.explained(REASON)));

        assertThat(published.status()).isEqualTo(OfferStatus.PUBLISHED);
        assertThat(fixture.wordingReasons(draft.id()))
                .containsExactly(
                        REASON + " | description | SEX | Alleen vrouwen | " + emma.name(),
                        REASON + " | description | AGE | max. 60 jaar | " + emma.name());
        assertThat(fixture.history(draft.id()))
                .containsExactly("offer.drafted", "offer.wording-explained", "offer.published");
    }

    @Test
    void adviceNeverAsksForAReason() {
        Caller emma = fixture.signedEmployer("Alleen advies");

        OfferView published = fixture.published(
                emma,
                fixture.content()
                        .description("Nederlands is je moedertaal en je hebt een eigen wagen.")
                        .build());

        assertThat(published.status()).isEqualTo(OfferStatus.PUBLISHED);
        assertThat(fixture.history(published.id())).doesNotContain("offer.wording-explained");
    }

    @Test
    void aPublicOfferAsksAgainOnlyForNewWords() {
        Caller emma = fixture.signedEmployer("Later gewijzigd");
        ContentFixture content = fixture.content().title("Alleen vrouwen");
        OfferView draft = fixture.draft(emma, content.build());
        OfferView published = fixture.as(
                emma, () -> publication.publish(draft.id(), draft.version(), PublishOffer.explained(REASON)));

        OfferView corrected = fixture.as(
                emma,
                () -> offers.edit(
                        published.id(),
                        published.version(),
                        content.description("Nog steeds alleen vrouwen").build()));
        OfferContent older = content.description("U bent jonger dan 30.").build();

        assertThat(fixture.as(emma, () -> offers.unexplained(corrected.id(), older)))
                .extracting(Finding::words)
                .containsExactly("jonger dan 30");
        assertThatExceptionOfType(Problem.Invalid.class)
                .isThrownBy(() -> fixture.as(emma, () -> offers.edit(corrected.id(), corrected.version(), older)))
                .satisfies(refused -> assertThat(refused.errors())
                        .extracting(FieldError::field)
                        .containsExactly("description", "wordingReason"));
        fixture.as(emma, () -> offers.edit(corrected.id(), corrected.version(), older, "Een reden"));
        assertThat(fixture.wordingReasons(draft.id())).hasSize(2);
    }

    @Test
    void aCopyAsksForAReasonOfItsOwn() {
        Caller emma = fixture.signedEmployer("Kopie");
        OfferView draft =
                fixture.draft(emma, fixture.content().title("Alleen vrouwen").build());
        OfferView published = fixture.as(
                emma, () -> publication.publish(draft.id(), draft.version(), PublishOffer.explained(REASON)));

        OfferView copy = fixture.as(emma, () -> offers.copy(published.id()));

        assertThat(fixture.as(emma, () -> offers.unexplained(copy.id(), copy.content())))
                .hasSize(1);
    }

    @Test
    void aReasonIsNoLongerThanAThousandCharacters() {
        Caller emma = fixture.signedEmployer("Lange reden");
        OfferView draft =
                fixture.draft(emma, fixture.content().title("Alleen vrouwen").build());

        assertThatExceptionOfType(Problem.Invalid.class)
                .isThrownBy(() -> fixture.as(
                        emma,
                        () -> publication.publish(
                                draft.id(), draft.version(), PublishOffer.explained("x".repeat(1001)))))
                .satisfies(refused -> assertThat(refused.errors())
                        .isEqualTo(List.of(FieldError.of("wordingReason", "Size", 0, 1000))));
    }

    @Test
    void nobodyAsksAboutTheWordsOfAnotherEmployer() {
        Caller emma = fixture.signedEmployer("Eigen woorden");
        Caller other = fixture.signedEmployer("Andere woorden");
        OfferView draft = fixture.draft(emma, fixture.content().build());

        assertThatExceptionOfType(Problem.NotFound.class)
                .isThrownBy(() -> fixture.as(other, () -> offers.unexplained(draft.id(), draft.content())));
    }
}
