package eu.pontes.journey;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pontes.support.system.Browsers;
import eu.pontes.support.system.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each role's start page has no barrier and fits a telephone; its pictures are those of the README. */
@Tag("system")
class StartPagesIT {

    @ParameterizedTest
    @CsvSource({"emma, employer", "cas, consultant", "mila, authority", "jo, desk", "rosa, rules"})
    void theStartPageIsForEverybodyOfTheRole(String user, String role) {
        Barriers barriers = new Barriers();
        try (Visitor visitor = Browsers.visitor().logIn(user)) {
            barriers.inspect(visitor, "start-" + role);
        }
        assertThat(barriers.found()).isEmpty();
    }
}
