package eu.pontes.vacancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.pontes.identity.Caller;
import eu.pontes.kernel.FieldError;
import eu.pontes.kernel.PageRequest;
import eu.pontes.kernel.Problem;
import eu.pontes.support.Actors;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(ArquillianExtension.class)
class OfferServiceIT {

    private static final PageRequest PAGE = PageRequest.first();

    @Inject
    OfferService offers;

    @Inject
    PublicationService publication;

    @Inject
    OfferFixture fixture;

    @Inject
    Actors actors;

    @Test
    void anOfferIsDraftedCorrectedPublishedAndClosed() {
        Caller emma = fixture.signedEmployer("Bakkerij Proef");
        OfferContent content = fixture.content()
                .terms(ContentFixture.terms("37.5", ContentFixture.wage("14.50", "16"), fixture.today(), 3))
                .build();

        OfferView draft = fixture.draft(emma, content);
        OfferView edited = fixture.as(
                emma,
                () -> offers.edit(
                        draft.id(),
                        draft.version(),
                        fixture.content().title("Kok").build()));
        OfferView published = fixture.as(emma, () -> publication.publish(edited.id(), edited.version()));
        OfferView closed = fixture.as(emma, () -> publication.close(published.id(), published.version()));

        assertThat(draft.content().terms().hoursPerWeek()).isEqualByComparingTo("37.5");
        assertThat(edited.content().title()).isEqualTo("Kok");
        assertThat(published.publishedAt()).isNotNull();
        assertThat(closed.status()).isEqualTo(OfferStatus.CLOSED);
        assertThat(List.of(draft, edited, published, closed))
                .extracting(OfferView::version)
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(fixture.history(draft.id()))
                .containsExactly("offer.drafted", "offer.edited", "offer.published", "offer.closed");
    }

    @Test
    void whoHasNotSignedTheCharterDoesNotPublish() {
        Caller unsigned = actors.employer("Zonder charter");
        OfferView draft = fixture.draft(unsigned, fixture.content().build());

        assertThatExceptionOfType(Problem.Conflict.class)
                .isThrownBy(() -> fixture.as(unsigned, () -> publication.publish(draft.id(), draft.version())))
                .extracting(Problem::code)
                .isEqualTo("vacancy-charter");
        assertThat(fixture.storedStatus(draft.id())).isEqualTo("DRAFT");
    }

    @Test
    void aStaleVersionIsRefusedAndChangesNothing() {
        Caller emma = fixture.signedEmployer("Twee tabbladen");
        OfferView seen = fixture.published(emma, fixture.content().build());
        fixture.as(
                emma,
                () -> offers.edit(
                        seen.id(),
                        seen.version(),
                        fixture.content().title("Eerst").build()));

        for (Runnable late : List.<Runnable>of(
                () -> offers.edit(
                        seen.id(),
                        seen.version(),
                        fixture.content().title("Laat").build()),
                () -> publication.publish(seen.id(), seen.version()),
                () -> publication.close(seen.id(), seen.version()))) {
            assertThatExceptionOfType(Problem.Conflict.class)
                    .isThrownBy(() -> actors.run(emma, late))
                    .extracting(Problem::code)
                    .isEqualTo("stale");
        }
        assertThat(fixture.as(emma, () -> offers.offer(seen.id())).content().title())
                .isEqualTo("Eerst");
    }

    @Test
    void anotherEmployerFindsNothingBehindAnyDoor() {
        Caller emma = fixture.signedEmployer("Van Emma");
        Caller other = fixture.signedEmployer("Van een ander");
        OfferView offer = fixture.published(emma, fixture.content().build());
        OfferId id = offer.id();

        for (Runnable attempt : List.<Runnable>of(
                () -> offers.offer(id),
                () -> offers.copy(id),
                () -> offers.edit(id, offer.version(), fixture.content().build()),
                () -> publication.publish(id, offer.version()),
                () -> publication.close(id, offer.version()))) {
            assertThatExceptionOfType(Problem.NotFound.class)
                    .isThrownBy(() -> actors.run(other, attempt))
                    .extracting(Problem::code)
                    .isEqualTo("not-found.offer");
        }
        assertThat(fixture.as(other, () -> offers.offers(Optional.empty(), PAGE))
                        .total())
                .isZero();
        assertThat(fixture.as(other, () -> offers.offers(Optional.of(OfferStatus.PUBLISHED), PAGE))
                        .items())
                .isEmpty();
        assertThat(fixture.as(other, offers::endingSoon)).isEmpty();
    }

    @Test
    void aReaderReadsAndADeskDoesNot() {
        Caller emma = fixture.signedEmployer("Met lezer");
        Caller reader = actors.employerReader(emma);
        Caller desk = actors.desk("Jobloket");
        OfferView offer = fixture.draft(emma, fixture.content().build());

        assertThat(fixture.as(reader, () -> offers.offer(offer.id()))).isEqualTo(offer);
        assertThatExceptionOfType(Problem.Forbidden.class)
                .isThrownBy(() -> fixture.as(reader, () -> publication.publish(offer.id(), offer.version())));
        assertThatExceptionOfType(Problem.Forbidden.class)
                .isThrownBy(() -> fixture.as(desk, () -> offers.offer(offer.id())));
    }

    @Test
    void everyUnknownCodeIsNamed() {
        Caller emma = fixture.signedEmployer("Met codes");
        OfferContent wrong = fixture.content()
                .occupation("' or 1=1")
                .sector("99.99")
                .workplace("0000", "Nergens", null)
                .objective(UUID.randomUUID())
                .build();

        assertThat(wrongFields(emma, wrong)).containsExactly("occupation", "sector", "workplace.postcode", "objective");
        assertThat(fixture.draft(
                                emma,
                                fixture.content()
                                        .occupation("303a1e34-cb16-4054-b323-81e5eec17397")
                                        .sector("10")
                                        .build())
                        .content()
                        .sector())
                .isEqualTo("10");
    }

    @Test
    void aFormWithNegativeNumbersAndReorderingMarksIsRefusedWhole() {
        Caller emma = fixture.signedEmployer("Met fouten");
        OfferContent wrong = fixture.content()
                .title("Bakker \u202E gevaar")
                .description("x".repeat(8001))
                .terms(ContentFixture.terms("-38", ContentFixture.wage("-1", null), null, -2))
                .build();

        assertThat(wrongFields(emma, wrong))
                .containsExactly("description", "terms.hoursPerWeek", "terms.places", "terms.wage.from", "title");
        assertThat(fixture.as(emma, () -> offers.offers(Optional.empty(), PAGE)).total())
                .isZero();
    }

    @Test
    void aCopyIsANewDraft() {
        Caller emma = fixture.signedEmployer("Nog eens");
        OfferView original = fixture.published(emma, fixture.content().build());
        fixture.endedYesterday(original.id());

        OfferView copy = fixture.as(emma, () -> offers.copy(original.id()));
        OfferView published = fixture.as(emma, () -> publication.publish(copy.id(), copy.version()));

        assertThat(copy.id()).isNotEqualTo(original.id());
        assertThat(published.status()).isEqualTo(OfferStatus.PUBLISHED);
    }

    @Test
    void theNewestOfferStandsOnTopWhateverTheIdsSay() {
        Caller emma = fixture.signedEmployer("Op volgorde");
        OfferView first = fixture.draft(emma, fixture.content().build());
        OfferView second = fixture.draft(emma, fixture.content().build());
        assertThat(listed(emma, Optional.empty())).containsExactly(second.id(), first.id());

        fixture.begunLater(first.id());

        assertThat(listed(emma, Optional.empty())).containsExactly(first.id(), second.id());
        assertThat(listed(emma, Optional.of(OfferStatus.DRAFT))).containsExactly(first.id(), second.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "and status = 'DRAFT'"})
    void ownOffersAreReadThroughAnIndexInTheirOrder(String state) {
        Caller emma = fixture.signedEmployer("Geordend");
        fixture.draft(emma, fixture.content().build());

        assertThat(fixture.indexFor(
                        "select * from offer where employer_id = ?1 " + state
                                + " order by created_at desc, id desc limit 20",
                        emma))
                .startsWith("offer_own");
    }

    @Test
    void theListFollowsTheCalendarBeforeTheTimerDoes() {
        Caller emma = fixture.signedEmployer("Met een lijst");
        OfferView draft = fixture.draft(emma, fixture.content().build());
        OfferView open = fixture.published(
                emma,
                fixture.content().validThrough(fixture.today().plusDays(3)).build());
        OfferView overdue = fixture.published(emma, fixture.content().build());
        fixture.endedYesterday(overdue.id());

        assertThat(listed(emma, Optional.empty())).containsExactly(overdue.id(), open.id(), draft.id());
        assertThat(listed(emma, Optional.of(OfferStatus.DRAFT))).containsExactly(draft.id());
        assertThat(listed(emma, Optional.of(OfferStatus.PUBLISHED))).containsExactly(open.id());
        assertThat(listed(emma, Optional.of(OfferStatus.EXPIRED))).containsExactly(overdue.id());
        assertThat(fixture.as(emma, offers::endingSoon))
                .extracting(OfferSummary::id)
                .containsExactly(open.id());
    }

    private List<OfferId> listed(Caller caller, Optional<OfferStatus> status) {
        return fixture.as(caller, () -> offers.offers(status, PAGE)).items().stream()
                .map(OfferSummary::id)
                .toList();
    }

    private List<String> wrongFields(Caller caller, OfferContent content) {
        try {
            fixture.draft(caller, content);
            return List.of();
        } catch (Problem.Invalid problem) {
            return problem.errors().stream().map(FieldError::field).toList();
        }
    }
}
