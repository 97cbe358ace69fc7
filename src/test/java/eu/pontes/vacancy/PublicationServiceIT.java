package eu.pontes.vacancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.pontes.identity.Caller;
import eu.pontes.kernel.Page;
import eu.pontes.kernel.PageRequest;
import eu.pontes.kernel.Problem;
import eu.pontes.platform.time.WorkingDays;
import eu.pontes.support.Actors;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(ArquillianExtension.class)
class PublicationServiceIT {

    @Inject
    OfferFixture fixture;

    @Inject
    OfferService offers;

    @Inject
    PublicationService publication;

    @Inject
    PublishedOfferService published;

    @Inject
    OfferArchive archive;

    @Inject
    WorkingDays workingDays;

    @Inject
    Actors actors;

    @Test
    void inItsHeadStartAnOfferIsSeenByJobDesksAlone() {
        Caller emma = fixture.signedEmployer("Voorsprong");
        Caller jo = actors.desk("Loket voorsprong");
        OfferView draft =
                fixture.draft(emma, fixture.content().title("Voorsprongbakker").build());

        OfferView ahead = fixture.as(
                emma, () -> publication.publish(draft.id(), draft.version(), new PublishOffer(4, null, false)));

        assertThat(ahead.status()).isEqualTo(OfferStatus.HEAD_START);
        assertThat(ahead.opensOn()).isEqualTo(workingDays.after(fixture.today(), 4));
        assertThat(found("Voorsprongbakker")).isEmpty();
        assertThatExceptionOfType(Problem.NotFound.class).isThrownBy(() -> published.offer(ahead.id()));
        assertThat(foundByDesk(jo, "Voorsprongbakker")).containsExactly(ahead.id());
        assertThat(fixture.as(jo, () -> published.offerForDesks(ahead.id())).isOpen())
                .isTrue();
        assertThat(listed(emma, OfferStatus.HEAD_START)).containsExactly(ahead.id());
        assertThat(listed(emma, OfferStatus.PUBLISHED)).isEmpty();

        fixture.opens(ahead.id(), fixture.today());

        assertThat(found("Voorsprongbakker")).containsExactly(ahead.id());
        assertThat(listed(emma, OfferStatus.PUBLISHED)).containsExactly(ahead.id());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 2, 6, 300})
    void aHeadStartLastsThreeToFiveWorkingDays(int days) {
        Caller emma = fixture.signedEmployer("Te lang of te kort");
        OfferView draft = fixture.draft(emma, fixture.content().build());

        assertThatExceptionOfType(Problem.Invalid.class)
                .isThrownBy(() -> fixture.as(
                        emma,
                        () -> publication.publish(draft.id(), draft.version(), new PublishOffer(days, null, false))))
                .satisfies(problem -> assertThat(problem.errors())
                        .singleElement()
                        .matches(error -> error.field().equals("headStart")));
        assertThat(fixture.storedStatus(draft.id())).isEqualTo("DRAFT");
    }

    @Test
    void whatIsSuspendedIsFoundByNobodyUntilItIsReopened() {
        Caller emma = fixture.signedEmployer("Pauze");
        OfferView open = open(emma, "Pauzebakker");
        OfferView before = fixture.stored(emma, open.id());

        OfferView suspended = fixture.as(emma, () -> publication.suspend(open.id(), open.version()));

        assertThat(found("Pauzebakker")).isEmpty();
        assertThat(published.offer(open.id()).isOpen()).isFalse();

        OfferView again = fixture.as(emma, () -> publication.reopen(open.id(), suspended.version(), null));

        assertThat(again.status()).isEqualTo(OfferStatus.PUBLISHED);
        assertThat(fixture.stored(emma, open.id()).publishedAt()).isEqualTo(before.publishedAt());
        assertThat(found("Pauzebakker")).containsExactly(open.id());
    }

    @Test
    void wordsThatWereWrittenDuringAPauseAskForTheirReasonToo() {
        Caller emma = fixture.signedEmployer("Pauze met woorden");
        OfferView open = open(emma, "Woordbakker");
        OfferView suspended = fixture.as(emma, () -> publication.suspend(open.id(), open.version()));
        OfferView worded = fixture.as(
                emma,
                () -> offers.edit(
                        open.id(),
                        suspended.version(),
                        fixture.content()
                                .title("Woordbakker")
                                .description("U bent tussen 20 en 35 jaar.")
                                .build()));

        assertThatExceptionOfType(Problem.Invalid.class)
                .isThrownBy(() -> fixture.as(emma, () -> publication.reopen(open.id(), worded.version(), null)))
                .satisfies(problem -> assertThat(problem.errors())
                        .anyMatch(error -> error.field().equals("wordingReason")));
        assertThat(fixture.storedStatus(open.id())).isEqualTo("SUSPENDED");
    }

    @Test
    void whatIsFilledIsOverUntilSomebodyDoesNotComeAfterAll() {
        Caller emma = fixture.signedEmployer("Gevonden");
        OfferView open = open(emma, "Gevonden bakker");

        OfferView filled = fixture.as(emma, () -> publication.fill(open.id(), open.version()));

        assertThat(filled.status().isOver()).isTrue();
        assertThat(filled.closedAt()).isNotNull();
        assertThat(found("Gevonden bakker")).isEmpty();

        OfferView again = fixture.as(emma, () -> publication.reopen(open.id(), filled.version(), null));

        assertThat(again.closedAt()).isNull();
        assertThat(found("Gevonden bakker")).containsExactly(open.id());
        assertThat(fixture.history(open.id()))
                .containsExactly("offer.drafted", "offer.published", "offer.filled", "offer.reopened");
    }

    @Test
    void whatHasBeenOverForLongIsArchivedByItself() {
        Caller emma = fixture.signedEmployer("Archief");
        OfferView old = open(emma, "Oude bakker");
        OfferView fresh = open(emma, "Verse bakker");
        fixture.as(emma, () -> publication.close(old.id(), old.version()));
        OfferView closed = fixture.as(emma, () -> publication.close(fresh.id(), fresh.version()));
        fixture.closedDaysAgo(old.id(), 181);

        assertThat(archive.doSome()).isPositive();
        assertThat(archive.doSome()).isZero();

        assertThat(listed(emma, OfferStatus.ARCHIVED)).containsExactly(old.id());
        assertThat(listed(emma, OfferStatus.CLOSED)).containsExactly(fresh.id());
        assertThat(ids(fixture.as(emma, () -> offers.offers(Optional.empty(), PageRequest.first()))))
                .containsExactly(fresh.id());

        OfferView before = fixture.stored(emma, fresh.id());
        OfferView put = fixture.as(emma, () -> publication.archive(closed.id(), closed.version()));

        assertThat(put.status()).isEqualTo(OfferStatus.ARCHIVED);
        assertThat(fixture.stored(emma, fresh.id()).closedAt()).isEqualTo(before.closedAt());
    }

    @Test
    void theSameTitleAtTheSamePlaceIsAskedAbout() {
        Caller emma = fixture.signedEmployer("Tweeling");
        OfferView first = open(emma, "Bakker (m/v/x), Brussel");
        OfferView second =
                fixture.draft(emma, fixture.content().title("BRUSSEL: bakker").build());
        OfferView elsewhere = fixture.draft(
                emma,
                fixture.content()
                        .title("Bakker Brussel")
                        .workplace("9000", "Gent", null)
                        .build());

        assertThat(fixture.as(emma, () -> publication.twins(second.id())))
                .extracting(OfferSummary::id)
                .containsExactly(first.id());
        assertThatExceptionOfType(Problem.Conflict.class)
                .isThrownBy(() -> fixture.as(emma, () -> publication.publish(second.id(), second.version())))
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("vacancy-twin"));
        assertThat(fixture.as(emma, () -> publication.publish(elsewhere.id(), elsewhere.version()))
                        .status())
                .isEqualTo(OfferStatus.PUBLISHED);
        assertThat(fixture.as(
                                emma,
                                () -> publication.publish(
                                        second.id(), second.version(), new PublishOffer(null, null, true)))
                        .status())
                .isEqualTo(OfferStatus.PUBLISHED);
    }

    @Test
    void anotherEmployersOfferIsNoTwin() {
        open(fixture.signedEmployer("Tweeling een"), "Enige bakker");
        Caller other = fixture.signedEmployer("Tweeling twee");
        OfferView own =
                fixture.draft(other, fixture.content().title("Enige bakker").build());

        assertThat(fixture.as(other, () -> publication.twins(own.id()))).isEmpty();
    }

    @Test
    void aDraftIsThrownAwayAndNothingThatOthersSaw() {
        Caller emma = fixture.signedEmployer("Prullenmand");
        OfferView draft = fixture.draft(emma, fixture.content().build());
        OfferView open = open(emma, "Gezien");

        fixture.as(emma, () -> {
            offers.discard(draft.id(), draft.version());
            return true;
        });

        assertThatExceptionOfType(Problem.NotFound.class)
                .isThrownBy(() -> fixture.as(emma, () -> offers.offer(draft.id())));
        assertThat(fixture.history(draft.id())).containsExactly("offer.drafted", "offer.discarded");
        assertThatExceptionOfType(Problem.Conflict.class)
                .isThrownBy(() -> fixture.as(emma, () -> {
                    offers.discard(open.id(), open.version());
                    return true;
                }));
    }

    @Test
    void somebodyElsesOfferIsNotThere() {
        Caller emma = fixture.signedEmployer("Eigenaar");
        Caller other = fixture.signedEmployer("Ander");
        OfferView open = open(emma, "Andermans bakker");

        for (Runnable attempt : List.<Runnable>of(
                () -> publication.suspend(open.id(), open.version()),
                () -> publication.fill(open.id(), open.version()),
                () -> publication.reopen(open.id(), open.version(), null),
                () -> publication.archive(open.id(), open.version()),
                () -> publication.twins(open.id()),
                () -> offers.discard(open.id(), open.version()))) {
            assertThatExceptionOfType(Problem.NotFound.class)
                    .isThrownBy(() -> fixture.as(other, () -> {
                        attempt.run();
                        return true;
                    }));
        }
        assertThat(fixture.storedStatus(open.id())).isEqualTo("PUBLISHED");
    }

    private OfferView open(Caller employer, String title) {
        return fixture.published(employer, fixture.content().title(title).build());
    }

    private List<OfferId> found(String text) {
        fixture.indexed();
        return published.find(new OfferSearch(text, null, null), PageRequest.first()).page().items().stream()
                .map(found -> found.card().id())
                .toList();
    }

    private List<OfferId> foundByDesk(Caller desk, String text) {
        fixture.indexed();
        return fixture
                .as(desk, () -> published.findForDesks(new OfferSearch(text, null, null), PageRequest.first()))
                .page()
                .items()
                .stream()
                .map(found -> found.card().id())
                .toList();
    }

    private List<OfferId> listed(Caller caller, OfferStatus status) {
        return ids(fixture.as(caller, () -> offers.offers(Optional.of(status), PageRequest.first())));
    }

    private static List<OfferId> ids(Page<OfferSummary> page) {
        return page.items().stream().map(OfferSummary::id).toList();
    }
}
