package eu.pontes.vacancy.search;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pontes.vacancy.search.Tokens.Placed;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WantedStemsTest {

    @ParameterizedTest
    @CsvSource({
        "NL, bakker, Twee Bakkers en een bakkersknecht, Bakkers",
        "FR, agent, L’agent d'entretien, L’agent",
        "FR, étudiant, un job d’etudiante, d’etudiante",
        "DE, öffner, Der Dosenöffner und die Oeffner, Oeffner",
        "DE, öffnen, Wir öffnen um acht, öffnen",
        "EN, clean, He cleaned (cleaning) nothing, cleaned cleaning",
        "AR, مباني, منظف المباني, المباني",
    })
    void findsTheWordsInWhateverFormTheyStand(Tongue tongue, String wanted, String text, String expected) {
        WantedStems stems = new WantedStems(tongue, Set.copyOf(Tokens.of(tongue.analyzer(), wanted)));

        assertThat(stems.in(text).stream()
                        .map(word -> text.substring(word.from(), word.to()))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    @Property(tries = 3000)
    void findsWhatAReadingOfTheWholeTextFinds(
            @ForAll Tongue tongue,
            @ForAll("texts") String text,
            @ForAll @Size(max = 4) List<@From("texts") String> asked) {
        Set<String> stems = new HashSet<>();
        asked.forEach(words -> stems.addAll(Tokens.of(tongue.analyzer(), words)));

        List<List<Object>> found = places(new WantedStems(tongue, stems).in(text));

        assertThat(found)
                .isEqualTo(places(Tokens.placed(tongue.analyzer(), text).stream()
                        .filter(word -> stems.contains(word.stem()))
                        .toList()));
    }

    private static List<List<Object>> places(List<Placed> words) {
        return words.stream()
                .map(word -> List.<Object>of(word.stem(), word.from(), word.to()))
                .toList();
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> known = Arbitraries.of(
                "schoonmaakster",
                "Bakkers",
                "l’agent",
                "d'entretien",
                "aaneen",
                "Oeffner",
                "übermorgen",
                "Æsthetik",
                "منظف",
                "المباني",
                "www.vdab.be",
                "3.5",
                "yes",
                "skies",
                "e\u0301cole",
                "a_b",
                "x".repeat(70));
        Arbitrary<String> any = Arbitraries.strings()
                .withCharRange('a', 'f')
                .withCharRange('A', 'C')
                .withChars("éèüßœ'’.-_ \u00a0\u0301\u200d09")
                .ofMinLength(1)
                .ofMaxLength(8);
        return Arbitraries.oneOf(known, any).list().ofMaxSize(8).map(words -> String.join(" ", words));
    }
}
