package eu.pontes.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceValuesTest {

    @Property
    void everyNumberFrom1000To9999IsAPostcodeWithARegion(@ForAll @IntRange(min = 1000, max = 9999) int number) {
        Postcode postcode = new Postcode(Integer.toString(number));

        assertThat(postcode.region()).isNotNull();
        assertThat(postcode).hasToString(Integer.toString(number));
    }

    @Property
    void anyOtherTextIsNoPostcode(@ForAll @StringLength(max = 6) String text) {
        boolean postcode = text.length() == 4
                && text.chars().allMatch(letter -> letter >= '0' && letter <= '9')
                && text.charAt(0) != '0';

        assertThat(accepts(() -> new Postcode(text))).isEqualTo(postcode);
    }

    @Property
    void everyUuidInLowerCaseIsAnEscoId(@ForAll long high, @ForAll long low) {
        String uuid = new UUID(high, low).toString();

        assertThat(new EscoId(uuid).uri()).hasToString("http://data.europa.eu/esco/occupation/" + uuid);
    }

    @Property
    void aNaceCodeReachesItsSectionThroughItsParents(
            @ForAll @IntRange(min = 1, max = 99) int division, @ForAll @IntRange(min = 0, max = 99) int below) {
        String text = "%02d.%d".formatted(division, below);
        if (!accepts(() -> new NaceCode(text))) {
            assertThat(division).isIn(4, 34, 40, 44, 48, 54, 57, 67, 76, 83, 89);
            return;
        }

        NaceCode code = new NaceCode(text);
        while (code.parent().isPresent()) {
            assertThat(code.parent().orElseThrow().level()).isEqualTo(code.level() - 1);
            code = code.parent().orElseThrow();
        }

        assertThat(code).isEqualTo(new NaceCode(text).section());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "303a1e34", "303A1E34-CB16-4054-B323-81E5EEC17397", "303a1e34-cb16-4054-b323-81e5eec17397 "})
    void anythingButALowerCaseUuidIsNoEscoId(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new EscoId(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "V", "a", "1", "00", "04", "01.", "01.111", "0111", "٠١"})
    void anythingOutsideTheClassificationIsNoNaceCode(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new NaceCode(text));
    }

    @ParameterizedTest
    @CsvSource({"A, A", "01, A", "09.9, B", "33.20, C", "35, D", "81.21, N", "99.00, U"})
    void aNaceCodeKnowsItsSection(String code, String section) {
        assertThat(new NaceCode(code).section()).isEqualTo(new NaceCode(section));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2100", "210044", "02100", "22001", "2100a", "٢١٠٠٤"})
    void anythingOutsideTheProvincesIsNoNisCode(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new NisCode(text));
    }

    @ParameterizedTest
    @CsvSource({
        "21004, BRUSSELS",
        "11002, FLANDERS",
        "23027, FLANDERS",
        "24062, FLANDERS",
        "25112, WALLONIA",
        "62063, WALLONIA"
    })
    void aNisCodeKnowsItsRegion(String nis, Region region) {
        assertThat(new NisCode(nis).region()).isEqualTo(region);
    }

    private static boolean accepts(Runnable construction) {
        try {
            construction.run();
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
