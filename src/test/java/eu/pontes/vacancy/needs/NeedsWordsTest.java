package eu.pontes.vacancy.needs;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pontes.kernel.Language;
import eu.pontes.platform.text.Texts;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeedsWordsTest {

    private static final Texts TEXTS = new Texts();
    private static final NeedsWords ENGLISH = new NeedsWords(TEXTS, Language.EN);

    @ParameterizedTest
    @CsvSource(textBlock = """
                    nl, NL, Nederlands
                    nl, FR, Néerlandais
                    fr, DE, Französisch
                    ar, NL, Arabisch
                    ti, EN, Tigrinya
                    """)
    void anyLanguageHasANameInTheReadersWords(String code, Language reader, String name) {
        assertThat(new NeedsWords(TEXTS, reader).language(code)).isEqualTo(name);
        assertThat(SpokenLanguages.byName(reader)).contains(code).doesNotHaveDuplicates();
    }

    @Test
    void oneLevelForAllSkillsIsSaidOnce() {
        assertThat(ENGLISH.onDayOne(Needs.of(LanguageNeed.of("nl", LanguageLevel.A2))))
                .containsExactly("Dutch: simple sentences (A2)");
        assertThat(ENGLISH.onDayOne(Needs.of(LanguageNeed.of("nl", LanguageLevel.A0))))
                .containsExactly("Dutch is not needed to start");
    }

    @Test
    void skillsOfDifferentLevelsStandApartAndThoseNotNeededAreLeftOut() {
        LanguageNeed need = new LanguageNeed(
                "nl",
                new SkillNeed(LanguageLevel.A2, LanguageLevel.B1),
                new SkillNeed(LanguageLevel.A2, null),
                new SkillNeed(LanguageLevel.A1, null),
                new SkillNeed(LanguageLevel.A0, null),
                6);

        assertThat(ENGLISH.onDayOne(Needs.of(need)))
                .containsExactly("Dutch: listening, speaking: simple sentences (A2); reading: a few words (A1)");
        assertThat(ENGLISH.later(Needs.of(need)))
                .containsExactly("Dutch, after 6 months: listening: everyday language (B1);"
                        + " speaking: simple sentences (A2); reading: a few words (A1)");
    }

    @Test
    void onlyWhatIsToldIsSaid() {
        Needs silent = Needs.of(LanguageNeed.of("fr", LanguageLevel.A1));

        assertThat(ENGLISH.goodToKnow(silent)).isEmpty();
        assertThat(ENGLISH.later(silent)).isEmpty();
        assertThat(ENGLISH.support(silent)).isEmpty();
        assertThat(ENGLISH.diploma(silent)).isEmpty();
    }

    @Test
    void whatIsToldIsSaidInSentences() {
        Needs needs = new Needs(
                List.of(LanguageNeed.of("fr", LanguageLevel.A0)),
                true,
                null,
                null,
                Map.of(Barrier.DRIVING_LICENCE, true, Barrier.COMPUTER, false),
                Licence.B,
                new Diploma(DiplomaNeed.LEVEL_OR_PROVEN, DiplomaLevel.BACHELOR));

        assertThat(ENGLISH.goodToKnow(needs))
                .containsExactly(
                        "You can do this work without reading or writing.",
                        "You need a driving licence. Category: B.",
                        "You need no computer for this work.");
        assertThat(ENGLISH.diploma(needs))
                .hasValueSatisfying(
                        words -> assertThat(words).startsWith("bachelor. A recognised foreign diploma counts too"));
    }
}
