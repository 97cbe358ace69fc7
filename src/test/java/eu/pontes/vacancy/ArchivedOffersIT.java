package eu.pontes.vacancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.pontes.identity.Caller;
import eu.pontes.kernel.Problem;
import eu.pontes.kernel.TimeSpan;
import eu.pontes.scheme.Placement;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Of whom to call for an offer, and who would have guided somebody, nothing is left once it is archived. */
@ExtendWith(ArquillianExtension.class)
class ArchivedOffersIT {

    private static final String NOBODY = "Zoë Zeldzaam";

    @Inject
    OfferFixture fixture;

    @Inject
    OfferService offers;

    @Inject
    PublicationService publication;

    @Inject
    OfferArchive archive;

    private Caller emma;
    private OfferView closed;

    @BeforeEach
    void anOfferThatIsOver() {
        emma = fixture.signedEmployer("Bewaart niemand");
        OfferView open = fixture.published(
                emma,
                fixture.content()
                        .kind(OfferKind.INTERNSHIP)
                        .placement(new Placement(
                                "STAGE_FIRST",
                                TimeSpan.months(6),
                                List.of(),
                                List.of(),
                                null,
                                false,
                                null,
                                "Opleiding bakker",
                                NOBODY))
                        .contact(NOBODY, "+32 2 555 77 66", "zoe@zeldzaam.example")
                        .build());
        closed = fixture.as(emma, () -> publication.close(open.id(), open.version()));
    }

    @Test
    void whoWasToBeCalledIsForgottenByTheEmployersHand() {
        assertThat(closed.content().contact().name()).isEqualTo(NOBODY);

        OfferView archived = fixture.as(emma, () -> publication.archive(closed.id(), closed.version()));

        assertThat(archived.content().contact()).isEqualTo(Contact.NONE);
        assertThat(archived.content().placement().mentor()).isNull();
        assertThat(archived.content().placement().trainingReference()).isEqualTo("Opleiding bakker");
        namesNobody();
    }

    @Test
    void whoWasToBeCalledIsForgottenByTheCalendar() {
        fixture.closedDaysAgo(closed.id(), 181);

        assertThat(archive.doSome()).isPositive();

        OfferView archived = fixture.stored(emma, closed.id());
        assertThat(archived.status()).isEqualTo(OfferStatus.ARCHIVED);
        assertThat(archived.content().contact()).isEqualTo(Contact.NONE);
        assertThat(archived.content().placement().mentor()).isNull();
        namesNobody();
    }

    @Test
    void aCopyOfAnArchivedOfferAsksForAContactBeforeOthersReadIt() {
        fixture.as(emma, () -> publication.archive(closed.id(), closed.version()));

        OfferView copy = fixture.as(emma, () -> offers.copy(closed.id()));

        assertThat(copy.status()).isEqualTo(OfferStatus.DRAFT);
        assertThatExceptionOfType(Problem.Invalid.class)
                .isThrownBy(() -> fixture.as(emma, () -> publication.publish(copy.id(), copy.version())))
                .satisfies(problem -> assertThat(problem.errors())
                        .anyMatch(error -> error.field().equals("contact.phone")));
    }

    @Test
    void theDatabaseForgetsToo() {
        fixture.as(emma, () -> publication.archive(closed.id(), closed.version()));

        for (String column : List.of("contact_name", "contact_phone", "contact_mail", "contact_visit", "mentor")) {
            assertThatExceptionOfType(PersistenceException.class)
                    .isThrownBy(
                            () -> fixture.change("update offer set " + column + " = 'x' where id = ?1", closed.id()));
        }
    }

    /** Wherever the database keeps words about the offer. */
    private void namesNobody() {
        assertThat(fixture.storedWords(closed.id()))
                .isNotEmpty()
                .noneMatch(words -> words.contains("Zoë") || words.contains("zeldzaam") || words.contains("77 66"));
    }
}
