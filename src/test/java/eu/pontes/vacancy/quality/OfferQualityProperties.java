package eu.pontes.vacancy.quality;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pontes.vacancy.Contact;
import eu.pontes.vacancy.ContentFixture;
import eu.pontes.vacancy.OfferContent;
import eu.pontes.vacancy.Workplace;
import eu.pontes.vacancy.needs.Barrier;
import eu.pontes.vacancy.needs.Diploma;
import eu.pontes.vacancy.needs.DiplomaNeed;
import eu.pontes.vacancy.needs.LanguageLevel;
import eu.pontes.vacancy.needs.LanguageNeed;
import eu.pontes.vacancy.needs.LanguageSupport;
import eu.pontes.vacancy.needs.Needs;
import eu.pontes.vacancy.needs.SkillNeed;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class OfferQualityProperties {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String SENTENCES = "U bakt brood. Wij leren het u. U werkt met drie collega’s.";
    private static final Map<QualityCriterion, Integer> SHIPPED =
            QualityWeights.read(Optional.empty()).on(TODAY);

    /** Everything that an offer may tell, in any choice of it. */
    @Provide
    Arbitrary<Set<QualityCriterion>> choices() {
        return Arbitraries.of(QualityCriterion.class).set();
    }

    @Provide
    Arbitrary<Map<QualityCriterion, Integer>> weights() {
        return Combinators.combine(
                        Arbitraries.maps(
                                Arbitraries.of(QualityCriterion.class),
                                Arbitraries.integers().between(0, 1000)),
                        Arbitraries.of(QualityCriterion.class))
                .as((some, counts) -> {
                    Map<QualityCriterion, Integer> weights = new EnumMap<>(QualityCriterion.class);
                    weights.putAll(some);
                    weights.put(counts, 1 + weights.getOrDefault(counts, 0));
                    return weights;
                });
    }

    @Property
    void tellingWhatIsAskedNeverLowersTheScore(
            @ForAll("choices") Set<QualityCriterion> told,
            @ForAll QualityCriterion more,
            @ForAll("weights") Map<QualityCriterion, Integer> weights) {
        Set<QualityCriterion> andMore = EnumSet.of(more);
        andMore.addAll(told);

        assertThat(score(andMore, weights)).isGreaterThanOrEqualTo(score(told, weights));
    }

    @Property
    void theScoreIsFrom0To100AndFullOnlyWhereNothingIsMissing(
            @ForAll("choices") Set<QualityCriterion> told, @ForAll("weights") Map<QualityCriterion, Integer> weights) {
        OfferQuality quality = quality(told, weights);

        assertThat(quality.score()).isBetween(0, 100);
        assertThat(quality.score() == 100).isEqualTo(quality.missing().isEmpty());
        assertThat(quality.grade()).isEqualTo(QualityGrade.of(quality.score()));
    }

    @Property
    void exactlyWhatCountsAndIsNotToldIsAdvised(
            @ForAll("choices") Set<QualityCriterion> told, @ForAll("weights") Map<QualityCriterion, Integer> weights) {
        Set<QualityCriterion> expected = EnumSet.allOf(QualityCriterion.class);
        expected.removeAll(told);
        expected.removeIf(criterion -> weights.getOrDefault(criterion, 0) == 0);
        // Hours cannot be left out of what is kept
        expected.remove(QualityCriterion.HOURS);

        List<OfferQuality.Missing> missing = quality(told, weights).missing();

        assertThat(missing).extracting(OfferQuality.Missing::criterion).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(missing)
                .isSortedAccordingTo((one, other) -> Integer.compare(other.points(), one.points()))
                .allSatisfy(one -> assertThat(one.points()).isPositive());
    }

    @Property
    void everyAnswerAboutABarrierHelps(@ForAll Set<Barrier> answered, @ForAll Barrier more, @ForAll boolean answer) {
        Map<Barrier, Boolean> answers = new EnumMap<>(Barrier.class);
        answered.forEach(barrier -> answers.put(barrier, answer));
        int before = score(answers);
        answers.put(more, !answer);

        assertThat(score(answers)).isGreaterThanOrEqualTo(before);
    }

    @Example
    void theShippedWeightsFillAHundred() {
        assertThat(SHIPPED.keySet()).containsExactly(QualityCriterion.values());
        assertThat(SHIPPED.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(100);
        assertThat(score(EnumSet.allOf(QualityCriterion.class), SHIPPED)).isEqualTo(100);
        // Its hours cannot be left out, and the one sentence that it has is short
        assertThat(score(EnumSet.noneOf(QualityCriterion.class), SHIPPED)).isEqualTo(6);
    }

    @Example
    void howMuchLanguageIsAskedLaterIsNotHeldAgainstWhoAsksLittleFirst() {
        SkillNeed stays = new SkillNeed(LanguageLevel.B1, null);
        SkillNeed rises = new SkillNeed(LanguageLevel.A1, LanguageLevel.B1);
        LanguageNeed atOnce = new LanguageNeed("nl", stays, stays, stays, stays, null);
        LanguageNeed later = new LanguageNeed("nl", rises, rises, rises, rises, 6);

        assertThat(missing(atOnce)).contains("needs.languages[0].speak.later");
        assertThat(missing(later)).doesNotContain("needs.languages[0].speak.later");
    }

    private static List<String> missing(LanguageNeed need) {
        OfferContent content = new ContentFixture(TODAY).needs(need).build();
        return OfferQuality.of(content, 0, SHIPPED).missing().stream()
                .map(OfferQuality.Missing::field)
                .toList();
    }

    private static int score(Map<Barrier, Boolean> answers) {
        return OfferQuality.of(new ContentFixture(TODAY).barriers(answers).build(), 0, SHIPPED)
                .score();
    }

    private static int score(Set<QualityCriterion> told, Map<QualityCriterion, Integer> weights) {
        return quality(told, weights).score();
    }

    private static OfferQuality quality(Set<QualityCriterion> told, Map<QualityCriterion, Integer> weights) {
        return OfferQuality.of(content(told), told.contains(QualityCriterion.WORDING) ? 0 : 2, weights);
    }

    /** An offer that tells some things and no other. */
    private static OfferContent content(Set<QualityCriterion> told) {
        ContentFixture content = new ContentFixture(TODAY)
                .description(told.contains(QualityCriterion.PLAIN_WORDS) ? SENTENCES : "U bakt brood.")
                .occupation(told.contains(QualityCriterion.OCCUPATION) ? "303a1e34-cb16-4054-b323-81e5eec17397" : null)
                .needs(needs(told))
                .contact(contact(told.contains(QualityCriterion.CONTACT)))
                .workplace(new Workplace(
                        "1000", "Brussel", told.contains(QualityCriterion.DIRECTIONS) ? "Bus 71 tot Delta" : null))
                .terms(ContentFixture.terms(
                        "38",
                        told.contains(QualityCriterion.WAGE) ? ContentFixture.wage("15", null) : null,
                        told.contains(QualityCriterion.START) ? TODAY : null,
                        1));
        return told.contains(QualityCriterion.SECTOR) ? content.sector("10").build() : content.build();
    }

    private static Contact contact(boolean whole) {
        return whole
                ? new Contact("Emma Proef", "02 555 01 23", null, null)
                : new Contact(null, null, "jobs@bakkerij.example", null);
    }

    private static Needs needs(Set<QualityCriterion> told) {
        Map<Barrier, Boolean> answers = new EnumMap<>(Barrier.class);
        if (told.contains(QualityCriterion.BARRIERS)) {
            EnumSet.allOf(Barrier.class).forEach(barrier -> answers.put(barrier, true));
        }
        return new Needs(
                List.of(LanguageNeed.of(
                        "nl", told.contains(QualityCriterion.LANGUAGE_PLAN) ? LanguageLevel.A1 : LanguageLevel.B1)),
                false,
                told.contains(QualityCriterion.LANGUAGE_SUPPORT) ? Set.of(LanguageSupport.BUDDY) : Set.of(),
                null,
                answers,
                null,
                told.contains(QualityCriterion.DIPLOMA) ? new Diploma(DiplomaNeed.NONE, null) : Diploma.UNTOLD);
    }
}
