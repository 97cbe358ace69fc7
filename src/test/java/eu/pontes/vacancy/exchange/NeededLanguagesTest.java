package eu.pontes.vacancy.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pontes.vacancy.needs.LanguageLevel;
import eu.pontes.vacancy.needs.LanguageNeed;
import eu.pontes.vacancy.needs.SkillNeed;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NeededLanguagesTest {

    @Property
    void whatIsWrittenIsReadBack(@ForAll("needs") List<LanguageNeed> needs) {
        assertThat(NeededLanguages.read(NeededLanguages.write(needs))).contains(needs);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl A1", "NL  a1", " nl A1/A1/A1/A1 "})
    void capitalsAndBlanksDoNotCount(String written) {
        assertThat(NeededLanguages.read(written)).contains(List.of(LanguageNeed.of("nl", LanguageLevel.A1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"nl", "A1", "nl A3", "nl B0", "nl A1/A1", "nl A1>", "nl A1 + six", "nl A1 fr A1", ";", "nl A1;"})
    void anythingElseIsNoLanguage(String written) {
        assertThat(NeededLanguages.read(written)).isEmpty();
    }

    @Provide
    Arbitrary<List<LanguageNeed>> needs() {
        Arbitrary<LanguageLevel> level = Arbitraries.of(LanguageLevel.class);
        Arbitrary<SkillNeed> skill =
                Combinators.combine(level, level.injectNull(0.5)).as(SkillNeed::new);
        return Combinators.combine(
                        Arbitraries.of("nl", "fr", "ar"),
                        skill,
                        skill,
                        skill,
                        skill,
                        Arbitraries.integers().between(1, 36).injectNull(0.5))
                .as(LanguageNeed::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }
}
