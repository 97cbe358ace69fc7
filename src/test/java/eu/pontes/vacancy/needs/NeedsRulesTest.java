package eu.pontes.vacancy.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eu.pontes.kernel.FieldError;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.WithNull;
import org.jspecify.annotations.Nullable;

class NeedsRulesTest {

    private static final SkillNeed NOTHING = new SkillNeed(LanguageLevel.A0, null);

    @Property
    void laterNeverAsksForLessThanTheFirstDayAndMoreSaysWhen(
            @ForAll LanguageLevel dayOne, @ForAll @WithNull LanguageLevel later, @ForAll boolean monthsTold) {
        SkillNeed speak = new SkillNeed(dayOne, later);
        LanguageNeed need = new LanguageNeed("nl", NOTHING, speak, NOTHING, NOTHING, monthsTold ? 6 : null);

        List<String> wrong = wrongFields(Needs.of(need));

        boolean less = later != null && later.compareTo(dayOne) < 0;
        boolean more = later != null && later.compareTo(dayOne) > 0;
        assertThat(wrong.contains("needs.languages[0].speak.later")).isEqualTo(less);
        assertThat(wrong.contains("needs.languages[0].months")).isEqualTo(more != monthsTold);
        assertThat(wrong.isEmpty()).isEqualTo(!less && more == monthsTold);
    }

    @Property
    void workWithoutReadingAsksForNoReadingOnTheFirstDay(
            @ForAll LanguageLevel read, @ForAll LanguageLevel write, @ForAll boolean withoutReading) {
        LanguageNeed need =
                new LanguageNeed("fr", NOTHING, NOTHING, new SkillNeed(read, null), new SkillNeed(write, null), null);

        List<String> wrong = wrongFields(new Needs(List.of(need), withoutReading, null, null, null, null, null));

        boolean reads = read != LanguageLevel.A0 || write != LanguageLevel.A0;
        assertThat(wrong).isEqualTo(withoutReading && reads ? List.of("needs.withoutReading") : List.of());
    }

    @Property
    void aLevelIsToldExactlyWhereADiplomaIsNeeded(@ForAll DiplomaNeed need, @ForAll @WithNull DiplomaLevel level) {
        List<String> wrong = wrongFields(new Needs(dutch(), false, null, null, null, null, new Diploma(need, level)));

        assertThat(wrong).isEqualTo(need.namesLevel() == (level != null) ? List.of() : List.of("needs.diploma.level"));
    }

    @Property
    void aCategoryIsToldOnlyWhereALicenceIsNeeded(@ForAll @WithNull Boolean needed, @ForAll @WithNull Licence licence) {
        List<String> wrong =
                wrongFields(new Needs(dutch(), false, null, null, answered(needed), licence, Diploma.UNTOLD));

        boolean right = licence == null || Boolean.TRUE.equals(needed);
        assertThat(wrong).isEqualTo(right ? List.of() : List.of("needs.licence"));
    }

    @Example
    void aLanguageIsOneOfTheWorldAndThereOnce() {
        Needs needs = new Needs(
                List.of(
                        LanguageNeed.of("nl", LanguageLevel.A1),
                        LanguageNeed.of("ar", LanguageLevel.B2),
                        LanguageNeed.of("qq", LanguageLevel.A1),
                        LanguageNeed.of("NL", LanguageLevel.A1),
                        LanguageNeed.of("nl", LanguageLevel.A2)),
                false,
                null,
                null,
                null,
                null,
                null);

        assertThat(NeedsRules.broken("needs", needs))
                .extracting(FieldError::field, FieldError::code)
                .containsExactly(
                        tuple("needs.languages[2].language", "offer-language"),
                        tuple("needs.languages[3].language", "offer-language"),
                        tuple("needs.languages[4].language", "offer-language-twice"));
    }

    @Example
    void whatIsLeftOutIsNotTold() {
        Needs needs = new Needs(null, false, null, null, answered(null), null, null);

        assertThat(needs.languages()).isEmpty();
        assertThat(needs.diploma()).isEqualTo(Diploma.UNTOLD);
        for (Barrier barrier : Barrier.values()) {
            assertThat(needs.answer(barrier)).isEmpty();
            assertThat(needs.isOpen(barrier)).isFalse();
        }
    }

    @Property
    void aBarrierIsOpenWithOneOfTheTwoAnswers(@ForAll Barrier barrier) {
        assertThat(needs(barrier, true).isOpen(barrier))
                .isNotEqualTo(needs(barrier, false).isOpen(barrier));
    }

    private static Needs needs(Barrier barrier, boolean answer) {
        return new Needs(dutch(), false, null, null, Map.of(barrier, answer), null, null);
    }

    private static List<LanguageNeed> dutch() {
        return List.of(LanguageNeed.of("nl", LanguageLevel.A1));
    }

    private static Map<Barrier, Boolean> answered(@Nullable Boolean licence) {
        return licence == null ? Map.of() : Map.of(Barrier.DRIVING_LICENCE, licence);
    }

    private static List<String> wrongFields(Needs needs) {
        return NeedsRules.broken("needs", needs).stream().map(FieldError::field).toList();
    }
}
