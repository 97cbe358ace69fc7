package eu.pontes.vacancy.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordAnalyzerTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            NL | schoonmaakster        | schoonmaaksters
            NL | verpleegkundige       | verpleegkundigen
            NL | café                  | cafe
            NL | magazijnier           | magazijniers
            NL | de kok                | kok
            FR | agent d’entretien     | agents d'entretien
            FR | agent d'entretien     | agente d’entretien
            FR | nettoyeur             | nettoyeuse
            FR | employé               | employe
            FR | employé               | employée
            FR | ouvrière              | ouvriere
            FR | infirmier de l'équipe | infirmiers equipe
            DE | Reinigungskraft       | reinigungskraft
            DE | Küchenhilfe           | Kuechenhilfe
            DE | Küchenhilfe           | Kuchenhilfe
            DE | Lehrer                | Lehrern
            DE | Straße                | Strasse
            EN | building cleaner      | Building Cleaners
            EN | nurse                 | nurses
            EN | the driver            | driver
            AR | منظف المباني          | منظفة المباني
            AR | المعلم                | معلم
            AR | ممرضة                 | ممرضه
            """)
    void wordsThatMeanTheSameHaveTheSameStems(Tongue tongue, String one, String other) {
        assertThat(stems(tongue, one)).isNotEmpty().isEqualTo(stems(tongue, other));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NL | bakker     | bakken
            FR | cuisinier  | cuisine
            DE | Lehrer     | Lehrling
            EN | cleaner    | clear
            """)
    void wordsThatMeanSomethingElseDoNot(Tongue tongue, String one, String other) {
        assertThat(stems(tongue, one)).isNotEqualTo(stems(tongue, other));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Crème brûlée    | creme brulee
            l’Étoile d’Or   | etoile or
            ٤ منظفين        | 4 منظفين
            """)
    void namesKeepTheirWordsWhole(String name, String words) {
        assertThat(Tokens.of(WordAnalyzer.WHOLE, name)).isEqualTo(List.of(words.split(" ")));
    }

    @Property
    void anyTextCanBeRead(@ForAll String text, @ForAll Tongue tongue) {
        assertThat(stems(tongue, text)).allSatisfy(stem -> assertThat(stem).isNotEmpty());
    }

    @Property
    void whatIsRememberedIsWhatWouldBeReadAnew(@ForAll Tongue tongue, @ForAll("texts") String text) {
        Analyzer anew = new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                StandardTokenizer words = new StandardTokenizer();
                return new TokenStreamComponents(words, WordAnalyzer.read(words, tongue));
            }
        };

        assertThat(Tokens.placed(tongue.analyzer(), text)).isEqualTo(Tokens.placed(anew, text));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> written = Arbitraries.of(
                "de",
                "l’agent",
                "d'entretien",
                "Schoonmakers",
                "the",
                "cleaning",
                "Küche",
                "und",
                "المباني",
                "٤",
                "ـ",
                "–");
        return Arbitraries.oneOf(written, Arbitraries.strings().ofMaxLength(12))
                .list()
                .ofMaxSize(12)
                .map(words -> String.join(" ", words));
    }

    private static List<String> stems(Tongue tongue, String text) {
        return Tokens.of(tongue.analyzer(), text);
    }
}
