package eu.pontes.vacancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import eu.pontes.kernel.Problem;
import eu.pontes.kernel.TenantId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class OfferTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);
    private static final LocalDate OPENS = TODAY.plusDays(5);
    private static final LocalDate AFTERWARDS = TODAY.plusMonths(2);
    private static final Instant NOW = Instant.parse("2027-03-01T09:00:00Z");

    static Stream<Arguments> statesAndTargets() {
        return Arrays.stream(OfferStatus.values())
                .flatMap(from -> Arrays.stream(OfferStatus.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("statesAndTargets")
    void anOfferMovesAsTheTableSaysAndNoOtherWay(OfferStatus from, OfferStatus to) {
        Offer offer = offerIn(from);
        boolean listed = OfferStatus.transitions().stream()
                .anyMatch(step ->
                        step.from() == from && step.to() == to && step.by().isPresent());

        assertThat(from.canBecome(to)).isEqualTo(listed);
        if (to == OfferStatus.DRAFT || to == OfferStatus.EXPIRED) {
            return;
        }
        Runnable move = () -> move(offer, from, to, dayOf(from));
        if (listed) {
            move.run();
            assertThat(offer.status(dayOf(from))).isEqualTo(to);
        } else {
            assertThatExceptionOfType(Problem.Conflict.class)
                    .isThrownBy(move::run)
                    .satisfies(problem -> assertThat(problem.code()).isEqualTo("vacancy-transition"))
                    .satisfies(problem -> assertThat(problem.arguments()).containsExactly(from, to));
        }
    }

    @Test
    void onlyTheCalendarLetsAnOfferExpire() {
        assertThat(OfferStatus.transitions())
                .filteredOn(step -> step.to() == OfferStatus.EXPIRED)
                .isNotEmpty()
                .allMatch(step -> step.by().isEmpty());
    }

    @Test
    void aHeadStartEndsByItselfOrAtAWord() {
        Offer offer = offerIn(OfferStatus.HEAD_START);

        assertThat(offer.status(OPENS.minusDays(1))).isEqualTo(OfferStatus.HEAD_START);
        assertThat(offer.status(OPENS)).isEqualTo(OfferStatus.PUBLISHED);

        offer.reopen(TODAY);

        assertThat(offer.status(TODAY)).isEqualTo(OfferStatus.PUBLISHED);
        assertThat(offer.view(TODAY).opensOn()).isEqualTo(TODAY);
    }

    @Test
    void whatWasFilledOpensAgainUntilItsLastDay() {
        Offer offer = offerIn(OfferStatus.FILLED);
        LocalDate last = offer.content().validThrough();

        assertThatExceptionOfType(Problem.Conflict.class)
                .isThrownBy(() -> offer.reopen(last.plusDays(1)))
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("vacancy-overdue"));
        offer.reopen(last);

        assertThat(offer.status(last)).isEqualTo(OfferStatus.PUBLISHED);
        assertThat(offer.view(last).closedAt()).isNull();
    }

    @Test
    void theCalendarDoesWhatTheTableGivesItAndNoMore() {
        Offer reserved = offerIn(OfferStatus.PUBLISHED);
        Offer filled = offerIn(OfferStatus.FILLED);

        reserved.pass(OfferStatus.SUSPENDED);
        filled.pass(OfferStatus.ARCHIVED);

        assertThat(reserved.status(TODAY)).isEqualTo(OfferStatus.SUSPENDED);
        assertThat(filled.status(TODAY)).isEqualTo(OfferStatus.ARCHIVED);
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> offerIn(OfferStatus.DRAFT).pass(OfferStatus.PUBLISHED));
    }

    @Test
    void anOfferIsOpenOnItsLastDayAndExpiredOnTheNext() {
        Offer offer = offerIn(OfferStatus.PUBLISHED);
        LocalDate last = offer.content().validThrough();

        assertThat(offer.status(last)).isEqualTo(OfferStatus.PUBLISHED);
        assertThat(offer.status(last.plusDays(1))).isEqualTo(OfferStatus.EXPIRED);
    }

    @ParameterizedTest
    @EnumSource(OfferStatus.class)
    void whatHasEndedIsNotRewritten(OfferStatus status) {
        Offer offer = offerIn(status);
        OfferContent changed = content().title("Anders").build();

        if (status.isEditable()) {
            offer.rewrite(changed, dayOf(status));
            assertThat(offer.content().title()).isEqualTo("Anders");
        } else {
            assertThatExceptionOfType(Problem.Conflict.class)
                    .isThrownBy(() -> offer.rewrite(changed, dayOf(status)))
                    .satisfies(problem -> assertThat(problem.code()).isEqualTo("vacancy-ended"));
        }
    }

    @Test
    void theKindIsFixedByPublication() {
        OfferContent internship = content().kind(OfferKind.INTERNSHIP).build();
        Offer open = offerIn(OfferStatus.PUBLISHED);

        assertThatNoException().isThrownBy(() -> offerIn(OfferStatus.DRAFT).rewrite(internship, TODAY));
        assertThatExceptionOfType(Problem.Invalid.class)
                .isThrownBy(() -> open.rewrite(internship, TODAY))
                .satisfies(problem -> assertThat(problem.errors())
                        .singleElement()
                        .matches(error -> error.field().equals("kind")));
    }

    @Test
    void hoursAndWagesComeBackExactly() {
        Offer offer = new Offer(
                employer(),
                content()
                        .terms(ContentFixture.terms("37.5", ContentFixture.wage("14.08", "15"), TODAY, 999))
                        .build(),
                NOW);

        WorkTerms terms = offer.content().terms();

        assertThat(terms.hoursPerWeek()).isEqualByComparingTo("37.5");
        assertThat(terms.wage())
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(ContentFixture.wage("14.08", "15"));
    }

    @Test
    void aCopyStartsAsADraftWithoutWhatHasPassed() {
        OfferContent old =
                content().terms(ContentFixture.terms("38", null, TODAY, 1)).build();

        OfferContent copy = old.renewed(AFTERWARDS);

        assertThat(copy.terms().startsOn()).isNull();
        assertThat(OfferRules.broken(copy, AFTERWARDS)).isEmpty();
    }

    private static void move(Offer offer, OfferStatus from, OfferStatus to, LocalDate today) {
        switch (to) {
            case PUBLISHED -> {
                if (from == OfferStatus.DRAFT) {
                    offer.publish(NOW, today, null);
                } else {
                    offer.reopen(today);
                }
            }
            case HEAD_START -> offer.publish(NOW, today, OPENS);
            case SUSPENDED -> offer.suspend(today);
            case FILLED -> offer.fill(NOW, today);
            case CLOSED -> offer.close(NOW, today);
            case ARCHIVED -> offer.archive(NOW, today);
            case DRAFT, EXPIRED -> throw new IllegalArgumentException("nobody moves an offer there: " + to);
        }
    }

    private static Offer offerIn(OfferStatus status) {
        Offer offer = new Offer(employer(), content().build(), NOW);
        switch (status) {
            case DRAFT -> {}
            case HEAD_START -> offer.publish(NOW, TODAY, OPENS);
            case PUBLISHED, EXPIRED -> offer.publish(NOW, TODAY, null);
            case SUSPENDED, FILLED, CLOSED -> {
                offer.publish(NOW, TODAY, null);
                move(offer, OfferStatus.PUBLISHED, status, TODAY);
            }
            case ARCHIVED -> {
                offer.publish(NOW, TODAY, null);
                offer.close(NOW, TODAY);
                offer.archive(NOW, TODAY);
            }
        }
        assertThat(offer.status(dayOf(status))).isEqualTo(status);
        return offer;
    }

    private static LocalDate dayOf(OfferStatus status) {
        return status == OfferStatus.EXPIRED ? AFTERWARDS : TODAY;
    }

    private static TenantId employer() {
        return TenantId.of("019a0000-0000-7000-8000-000000000001");
    }

    private static ContentFixture content() {
        return new ContentFixture(TODAY);
    }
}
