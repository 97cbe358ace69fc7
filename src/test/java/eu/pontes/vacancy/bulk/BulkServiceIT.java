package eu.pontes.vacancy.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.pontes.identity.Caller;
import eu.pontes.kernel.FieldError;
import eu.pontes.kernel.Problem;
import eu.pontes.support.Actors;
import eu.pontes.vacancy.OfferContent;
import eu.pontes.vacancy.OfferFixture;
import eu.pontes.vacancy.OfferId;
import eu.pontes.vacancy.OfferService;
import eu.pontes.vacancy.OfferStatus;
import eu.pontes.vacancy.OfferView;
import eu.pontes.vacancy.PublicationService;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class BulkServiceIT {

    @Inject
    BulkService bulk;

    @Inject
    OfferService offers;

    @Inject
    PublicationService publication;

    @Inject
    OfferFixture fixture;

    @Inject
    Actors actors;

    private int titles;

    @Test
    void everyStepIsDoneExactlyWhereTheLifeOfAnOfferAllowsIt() {
        Caller emma = fixture.signedEmployer("In alle staten");
        for (BulkAction action : BulkAction.values()) {
            List<OfferView> all = List.of(OfferStatus.values()).stream()
                    .map(status -> in(emma, status))
                    .toList();
            assertThat(all).extracting(OfferView::status).containsExactly(OfferStatus.values());

            List<BulkAnswer> answers = all(emma, action, fixture.today().plusMonths(2), all);

            for (int i = 0; i < all.size(); i++) {
                OfferView offer = all.get(i);
                assertThat(answers.get(i).offer()).isEqualTo(offer.id());
                assertThat(answers.get(i).isDone())
                        .as("%s %s: %s", action, offer.status(), answers.get(i))
                        .isEqualTo(action.fits(offer.status()));
            }
        }
    }

    @Test
    void whatIsWrongWithOneHoldsBackNoOther() {
        Caller emma = fixture.signedEmployer("Met van alles");
        Caller other = fixture.signedEmployer("Van een buur");
        OfferView fine = fixture.draft(emma, content());
        OfferView worded = fixture.draft(
                emma, fixture.content().title("Man gezocht " + ++titles).build());
        OfferView stale = fixture.draft(emma, content());
        fixture.as(emma, () -> offers.edit(stale.id(), stale.version(), content()));
        OfferView foreign = fixture.draft(other, content());
        OfferView twin = fixture.draft(emma, fine.content());
        OfferView last = fixture.draft(emma, content());

        List<BulkAnswer> answers =
                all(emma, BulkAction.PUBLISH, null, List.of(fine, worded, stale, foreign, twin, last));

        assertThat(answers).extracting(BulkAnswer::isDone).containsExactly(true, false, false, false, false, true);
        assertThat(answers)
                .extracting(answer -> answer.problem().map(Problem::code).orElse(""))
                .containsExactly("", "invalid", "stale", "not-found.offer", "vacancy-twin", "");
        assertThat(List.of(fine.id(), worded.id(), stale.id(), foreign.id(), twin.id(), last.id()))
                .extracting(fixture::storedStatus)
                .containsExactly("PUBLISHED", "DRAFT", "DRAFT", "DRAFT", "DRAFT", "PUBLISHED");
    }

    @Test
    void wordsThatNeedAReasonGoPublicWithTheReasonOfTheirOffer() {
        Caller emma = fixture.signedEmployer("Met redenen");
        OfferView worded = fixture.draft(
                emma, fixture.content().title("Man gezocht " + ++titles).build());
        BulkStep explained = new BulkStep(worded.id(), worded.version(), "De bewoner vraagt hulp van een man.");

        List<BulkAnswer> answers =
                fixture.as(emma, () -> bulk.all(new BulkCommand(BulkAction.PUBLISH, null, List.of(explained))));

        assertThat(answers).extracting(BulkAnswer::isDone).containsExactly(true);
        assertThat(fixture.wordingReasons(worded.id())).hasSize(1);
    }

    @Test
    void peopleCanReactLongerButNotShorter() {
        Caller emma = fixture.signedEmployer("Nog even");
        LocalDate later = fixture.today().plusMonths(3);
        OfferView open = fixture.published(emma, content());
        OfferView longer = fixture.published(
                emma,
                fixture.content()
                        .title("Lang " + ++titles)
                        .validThrough(fixture.today().plusMonths(6))
                        .build());

        List<BulkAnswer> answers = all(emma, BulkAction.EXTEND, later, List.of(open, longer));

        assertThat(fixture.stored(emma, open.id()).content().validThrough()).isEqualTo(later);
        assertThat(answers.get(1).problem())
                .get()
                .asInstanceOf(InstanceOfAssertFactories.type(Problem.Invalid.class))
                .extracting(problem -> problem.errors().get(0).code())
                .isEqualTo("offer-extend");
        assertThat(fixture.stored(emma, longer.id()).content().validThrough())
                .isEqualTo(longer.content().validThrough());
    }

    @Test
    void copiesAreNewDrafts() {
        Caller emma = fixture.signedEmployer("Twee kopieën");
        List<OfferView> both = List.of(fixture.published(emma, content()), fixture.draft(emma, content()));

        List<BulkAnswer> answers = all(emma, BulkAction.COPY, null, both);

        assertThat(answers)
                .allSatisfy(answer ->
                        assertThat(answer.result().orElseThrow().status()).isEqualTo(OfferStatus.DRAFT))
                .noneSatisfy(
                        answer -> assertThat(answer.result().orElseThrow().id()).isEqualTo(answer.offer()));
    }

    @Test
    void aCommandThatIsWrongItselfDoesNothing() {
        Caller emma = fixture.signedEmployer("Zonder dag");
        OfferView open = fixture.published(emma, content());
        BulkStep step = BulkStep.of(open.id(), open.version());

        assertThat(wrong(emma, new BulkCommand(BulkAction.EXTEND, null, List.of(step))))
                .isEqualTo("lastDay");
        assertThat(wrong(emma, new BulkCommand(BulkAction.CLOSE, null, List.of())))
                .isEqualTo("offers");
        assertThat(wrong(emma, new BulkCommand(BulkAction.CLOSE, null, Collections.nCopies(101, step))))
                .isEqualTo("offers");
        assertThat(fixture.stored(emma, open.id()).status()).isEqualTo(OfferStatus.PUBLISHED);
    }

    @Test
    void aReaderChangesNothing() {
        Caller emma = fixture.signedEmployer("Met een lezer");
        Caller reader = actors.employerReader(emma);
        OfferView open = fixture.published(emma, content());

        assertThatExceptionOfType(Problem.Forbidden.class)
                .isThrownBy(() -> all(reader, BulkAction.CLOSE, null, List.of(open)));
        assertThat(fixture.stored(emma, open.id()).status()).isEqualTo(OfferStatus.PUBLISHED);
    }

    private String wrong(Caller caller, BulkCommand command) {
        try {
            fixture.as(caller, () -> bulk.all(command));
            return "";
        } catch (Problem.Invalid problem) {
            return problem.errors().stream().map(FieldError::field).findFirst().orElse("");
        }
    }

    private List<BulkAnswer> all(
            Caller caller, BulkAction action, @Nullable LocalDate lastDay, List<OfferView> wanted) {
        List<BulkStep> steps = wanted.stream()
                .map(offer -> BulkStep.of(offer.id(), offer.version()))
                .toList();
        return fixture.as(caller, () -> bulk.all(new BulkCommand(action, lastDay, steps)));
    }

    /** Another title each time, so that no offer is the twin of another. */
    private OfferContent content() {
        return fixture.content().title("Bakker " + ++titles).build();
    }

    private OfferView in(Caller emma, OfferStatus status) {
        if (status == OfferStatus.DRAFT) {
            return fixture.draft(emma, content());
        }
        OfferView open = fixture.published(emma, content());
        OfferId id = open.id();
        switch (status) {
            case HEAD_START -> fixture.opens(id, fixture.today().plusDays(3));
            case SUSPENDED -> step(emma, () -> publication.suspend(id, open.version()));
            case FILLED -> step(emma, () -> publication.fill(id, open.version()));
            case CLOSED -> step(emma, () -> publication.close(id, open.version()));
            case EXPIRED -> fixture.endedYesterday(id);
            case ARCHIVED -> {
                OfferView closed = fixture.as(emma, () -> publication.close(id, open.version()));
                step(emma, () -> publication.archive(id, closed.version()));
            }
            case DRAFT, PUBLISHED -> {}
        }
        return fixture.stored(emma, id);
    }

    private void step(Caller emma, Supplier<OfferView> move) {
        fixture.as(emma, move);
    }
}
