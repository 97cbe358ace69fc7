package eu.pontes.vacancy.search;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pontes.vacancy.search.OccupationNames.Name;
import eu.pontes.vacancy.search.OccupationNames.Occupation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NamedOccupationsTest {

    private static final Occupation CLEANER = new Occupation(
            "cleaner",
            "9112",
            List.of(
                    new Name(Tongue.NL, "schoonmaker gebouwen", true),
                    new Name(Tongue.FR, "agent d’entretien", true),
                    new Name(Tongue.EN, "building cleaner", true),
                    new Name(Tongue.EN, "office cleaner", false),
                    new Name(Tongue.AR, "منظف المباني", true)));

    private final NamedOccupations named = new NamedOccupations(List.of(CLEANER));

    @Test
    void anOccupationIsNamedByAnyOfItsNamesInTheTitle() {
        assertThat(named.in(Tongue.EN, "Office cleaners wanted", "")).containsExactly("cleaner");
        assertThat(named.in(Tongue.FR, "Deux agents d'entretien", "")).containsExactly("cleaner");
    }

    @Test
    void inADescriptionOnlyItsFirstNameCounts() {
        assertThat(named.in(Tongue.EN, "", "You work as a building cleaner.")).containsExactly("cleaner");
        assertThat(named.in(Tongue.EN, "", "You work as an office cleaner.")).isEmpty();
    }

    @Test
    void oneWordMayStandInBetweenAndNoMore() {
        assertThat(named.in(Tongue.NL, "Schoonmaker van gebouwen", "")).containsExactly("cleaner");
        assertThat(named.in(Tongue.NL, "Schoonmaker van grote gebouwen", "")).isEmpty();
        assertThat(named.in(Tongue.NL, "Schoonmaker", "")).isEmpty();
        assertThat(named.in(Tongue.NL, "Gebouwen, schoonmaker", "")).isEmpty();
    }

    @Test
    void aNameIsReadInTheLanguageOfTheTextOnly() {
        assertThat(named.in(Tongue.DE, "Building cleaner", "")).isEmpty();
    }

    @Test
    void namesFarDownTheListMayBeCommonWordsAndAreNotRead() {
        List<Name> names = new ArrayList<>();
        IntStream.range(0, 12).forEach(i -> names.add(new Name(Tongue.EN, "cleaner" + i, i == 0)));
        names.add(new Name(Tongue.EN, "help", false));
        NamedOccupations many = new NamedOccupations(List.of(new Occupation("many", "9112", names)));

        assertThat(many.in(Tongue.EN, "cleaner11", "")).containsExactly("many");
        assertThat(many.in(Tongue.EN, "help", "")).isEmpty();
    }
}
