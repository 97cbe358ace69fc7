package eu.pontes.vacancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.pontes.identity.Caller;
import eu.pontes.kernel.FieldError;
import eu.pontes.kernel.PageRequest;
import eu.pontes.kernel.Problem;
import eu.pontes.vacancy.needs.Barrier;
import eu.pontes.vacancy.needs.Diploma;
import eu.pontes.vacancy.needs.DiplomaLevel;
import eu.pontes.vacancy.needs.DiplomaNeed;
import eu.pontes.vacancy.needs.LanguageLevel;
import eu.pontes.vacancy.needs.LanguageNeed;
import eu.pontes.vacancy.needs.LanguageSupport;
import eu.pontes.vacancy.needs.Licence;
import eu.pontes.vacancy.needs.Needs;
import eu.pontes.vacancy.needs.SkillNeed;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(ArquillianExtension.class)
class OfferNeedsIT {

    private static final SkillNeed NOTHING = new SkillNeed(LanguageLevel.A0, null);

    private static final LanguageNeed DUTCH = new LanguageNeed(
            "nl",
            new SkillNeed(LanguageLevel.A1, LanguageLevel.B1),
            new SkillNeed(LanguageLevel.A1, LanguageLevel.A2),
            NOTHING,
            NOTHING,
            6);

    private static final Needs FULL = new Needs(
            List.of(DUTCH, LanguageNeed.of("ar", LanguageLevel.A0)),
            true,
            Set.of(LanguageSupport.BUDDY, LanguageSupport.TIME_FOR_LESSONS),
            "Elke vrijdag les.",
            Map.of(Barrier.PUBLIC_TRANSPORT, true, Barrier.DRIVING_LICENCE, true, Barrier.COMPUTER, false),
            Licence.BE,
            new Diploma(DiplomaNeed.LEVEL_OR_PROVEN, DiplomaLevel.LOWER_SECONDARY));

    @Inject
    OfferService offers;

    @Inject
    PublishedOfferService published;

    @Inject
    OfferFixture fixture;

    @Test
    void everythingThatIsToldComesBackOnEveryDoor() {
        Caller emma = fixture.signedEmployer("Vertelt alles");
        OfferContent content = fixture.content()
                .title("Volledig " + UUID.randomUUID())
                .needs(FULL)
                .build();

        OfferView open = fixture.published(emma, content);

        assertThat(fixture.as(emma, () -> offers.offer(open.id())).content().needs())
                .isEqualTo(FULL);
        assertThat(published.offer(open.id()).content().needs()).isEqualTo(FULL);
        assertThat(published
                        .find(new OfferSearch(content.title(), null, null), PageRequest.first())
                        .page()
                        .items())
                .extracting(found -> found.card().needs())
                .containsExactly(FULL);
        assertThat(fixture.as(emma, () -> offers.copy(open.id())).content().needs())
                .isEqualTo(FULL);
    }

    @Test
    void languagesAreAddedTakenAwayAndPutInAnotherOrder() {
        Caller emma = fixture.signedEmployer("Bedenkt zich");
        LanguageNeed french = LanguageNeed.of("fr", LanguageLevel.B1);
        LanguageNeed dutch = LanguageNeed.of("nl", LanguageLevel.A1);
        OfferView offer = fixture.draft(emma, fixture.content().needs(dutch).build());

        for (List<LanguageNeed> wanted :
                List.of(List.of(french, dutch), List.of(dutch, french), List.of(french), List.of(french, DUTCH))) {
            OfferView seen = offer;
            OfferContent content =
                    fixture.content().needs(wanted.toArray(LanguageNeed[]::new)).build();
            offer = fixture.as(emma, () -> offers.edit(seen.id(), seen.version(), content));

            OfferId id = offer.id();
            assertThat(fixture.as(emma, () -> offers.offer(id))
                            .content()
                            .needs()
                            .languages())
                    .isEqualTo(wanted);
        }
    }

    /** Two people who only change languages must notice each other too. */
    @Test
    void aChangeOfLanguagesIsAChangeOfTheOffer() {
        Caller emma = fixture.signedEmployer("Tegelijk");
        OfferView offer = fixture.draft(emma, fixture.content().needs(DUTCH).build());
        OfferContent content =
                fixture.content().needs(LanguageNeed.of("fr", LanguageLevel.A1)).build();

        OfferView changed = fixture.as(emma, () -> offers.edit(offer.id(), offer.version(), content));

        assertThat(changed.version()).isGreaterThan(offer.version());
        assertThatExceptionOfType(Problem.Conflict.class)
                .isThrownBy(() -> fixture.as(emma, () -> offers.edit(offer.id(), offer.version(), content)));
    }

    @Test
    void peopleMayOnlyDropIn() {
        Caller emma = fixture.signedEmployer("Met open deur");

        OfferView offer = fixture.draft(
                emma,
                fixture.content().visit("Elke dinsdag om 9 uur aan de poort").build());

        assertThat(offer.content().contact().ways()).containsExactly(ContactWay.IN_PERSON);
    }

    @Test
    void brokenRulesAreNamedAtTheirFields() {
        Caller emma = fixture.signedEmployer("Met foute talen");
        OfferContent wrong = fixture.content()
                .needs(
                        new LanguageNeed(
                                "nl",
                                new SkillNeed(LanguageLevel.B1, LanguageLevel.A1),
                                NOTHING,
                                NOTHING,
                                NOTHING,
                                null),
                        LanguageNeed.of("qq", LanguageLevel.A1))
                .build();

        assertThatExceptionOfType(Problem.Invalid.class)
                .isThrownBy(() -> fixture.draft(emma, wrong))
                .satisfies(refused -> assertThat(refused.errors())
                        .extracting(FieldError::field)
                        .containsExactly("needs.languages[0].listen.later", "needs.languages[1].language"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update offer_language set speak_later = 'A0', months = 6 where offer_id = ?1",
                "update offer_language set listen_now = 'D1' where offer_id = ?1",
                "update offer_language set months = 0 where offer_id = ?1",
                "update offer set barriers_yes = 'COMPUTER', barriers_no = 'COMPUTER' where id = ?1",
                "update offer set barriers_yes = 'STAIRS' where id = ?1",
                "update offer set licence = 'B' where id = ?1",
                "update offer set diploma = 'LEVEL' where id = ?1",
                "update offer set diploma_level = 'MASTER' where id = ?1"
            })
    void theDatabaseKeepsTheRulesToo(String change) {
        Caller emma = fixture.signedEmployer("Met een bewaker");
        OfferView offer = fixture.draft(
                emma,
                fixture.content().needs(LanguageNeed.of("nl", LanguageLevel.A1)).build());

        assertThatExceptionOfType(PersistenceException.class).isThrownBy(() -> fixture.change(change, offer.id()));
    }

    @Test
    void aListWithLanguagesIsReadInAFixedNumberOfStatements() throws Exception {
        Caller emma = fixture.signedEmployer("Met veel talen");
        String word = "Talen" + UUID.randomUUID().toString().replace("-", "");
        OfferSearch search = new OfferSearch(word, null, null);
        open(emma, word, 1);
        long one = fixture.statements(() -> published.find(search, PageRequest.first()));

        open(emma, word, 7);

        assertThat(fixture.statements(() -> published.find(search, PageRequest.first())))
                .isEqualTo(one);
        assertThat(published.find(search, PageRequest.first()).page().items()).hasSize(8);
    }

    private void open(Caller emma, String word, int times) {
        for (int i = 0; i < times; i++) {
            fixture.published(
                    emma, fixture.content().title(word + " " + i).needs(FULL).build());
        }
    }
}
