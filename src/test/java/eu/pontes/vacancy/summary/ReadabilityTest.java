package eu.pontes.vacancy.summary;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pontes.kernel.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadabilityTest {

    @ParameterizedTest
    @CsvSource({
        "NL, brood, 1",
        "NL, bakker, 2",
        "NL, werkgever, 3",
        "NL, geïnteresseerd, 5",
        "NL, tijd, 1",
        "NL, bijeen, 2",
        "NL, verantwoordelijkheid, 6",
        "NL, 38, 1",
        "FR, pain, 1",
        "FR, boulanger, 3",
        "FR, travaillent, 2",
        "FR, quatre, 1",
        "FR, moment, 2",
        "FR, le, 1",
        "FR, responsabilité, 6",
        "FR, naïf, 2",
        "DE, Brot, 1",
        "DE, Bäcker, 2",
        "DE, Mädchen, 2",
        "DE, Verantwortung, 4",
        "EN, bread, 1",
        "EN, baker, 2",
        "EN, bake, 1",
        "EN, table, 2",
        "EN, worked, 1",
        "EN, wanted, 2",
        "EN, responsibility, 6"
    })
    void syllablesAreCountedAsTheLanguageSpeaksThem(Language language, String word, int syllables) {
        assertThat(Syllables.in(word, language)).as(word).isEqualTo(syllables);
    }

    /** Worked out by hand: six words in one sentence, so many syllables. */
    @ParameterizedTest
    @CsvSource({
        // 206.84 - 0.93 x 6 - 77 x 8/6
        "NL, Wij leren u brood te bakken., 99",
        // 207 - 1.015 x 6 - 73.6 x 11/6
        "FR, Vous préparez toujours les commandes ensemble., 66",
        // 180 - 6 - 58.5 x 9/6
        "DE, Wir backen jeden Tag frisches Brot., 86",
        // 206.835 - 1.015 x 6 - 84.6 x 10/6
        "EN, We always prepare fresh bread together., 60"
    })
    void theScoreIsThatOfTheLanguagesFormula(Language language, String text, int score) {
        Readability read = Readability.of(text, language);

        assertThat(read.words()).isEqualTo(6);
        assertThat(read.score()).isEqualTo(score);
    }

    @Test
    void officialLanguageIsHarderThanPlainLanguage() {
        Readability official = Readability.of(
                "Overeenkomstig de toepasselijke arbeidsreglementering dient de kandidaat-werknemer te beschikken over"
                        + " aantoonbare verantwoordelijkheidszin, communicatievaardigheden en een klantgerichte"
                        + " ingesteldheid, teneinde de dienstverlening kwaliteitsvol te kunnen organiseren.",
                Language.NL);
        Readability plain = Readability.of("U helpt klanten. U werkt elke dag van 8 tot 16 uur.", Language.NL);

        assertThat(official.ease()).isEqualTo(ReadingEase.HARD);
        assertThat(official.longSentences()).hasSize(1);
        assertThat(official.longWords()).startsWith("communicatievaardigheden");
        assertThat(plain.ease()).isEqualTo(ReadingEase.EASY);
        assertThat(plain.longSentences()).isEmpty();
        assertThat(plain.longWords()).isEmpty();
    }

    @Test
    void linesOfAListAreSentencesOfTheirOwn() {
        assertThat(Readability.of("Wat u doet\n- brood bakken\n- oven vegen", Language.NL)
                        .longSentences())
                .isEmpty();
    }

    @Test
    void nothingIsEasyToRead() {
        assertThat(Readability.of(" \n … ", Language.DE)).isEqualTo(Readability.of("", Language.DE));
        assertThat(Readability.of("", Language.DE).score()).isEqualTo(100);
    }
}
