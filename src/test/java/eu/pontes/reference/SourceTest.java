package eu.pontes.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SourceTest {
    private static final int NIS = 0;
    private static final int POSTCODE_OF_MUNICIPALITY = 10;

    @ParameterizedTest
    @CsvSource({"ESCO, 3039", "NACE, 996", "MUNICIPALITIES, 581", "POSTCODES, 2757"})
    void aDatasetHasAsManyRecordsAsItsFile(Source source, int records) {
        assertThat(source.tables().get(0).rows()).hasSize(records);
    }

    @ParameterizedTest
    @EnumSource
    void everyRowFillsEveryColumn(Source source) {
        assertThat(source.tables())
                .allSatisfy(table -> assertThat(table.rows())
                        .isNotEmpty()
                        .allMatch(row -> row.size() == table.columns().size()));
    }

    @ParameterizedTest
    @EnumSource
    void everyDatasetHasItsOwnChecksum(Source source) {
        assertThat(source.sha256()).matches("[0-9a-f]{64}").isEqualTo(source.sha256());
        assertThat(List.of(Source.values()).stream().map(Source::sha256)).doesNotHaveDuplicates();
    }

    @Test
    void everyNaceHeadingFollowsItsParent() {
        Set<Object> seen = new HashSet<>(Set.of(TableRows.ABSENT));

        assertThat(Source.NACE.tables().get(0).rows()).allSatisfy(row -> {
            assertThat(seen).contains(row.get(1));
            seen.add(row.get(0));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "Brussel, 21004, 1000",
        "Brugge, 31005, 8000",
        "Hamme, 42008, 9220",
        "Beveren, 46003, 9120",
        "Halle, 23027, 1500",
        "Luik, 62063, 4000",
        "La Louvière, 58001, 7100",
        "Overijse, 23062, 3090",
        "Pelt, 72043, 3900"
    })
    void aMunicipalityHasThePostcodeOfThePlaceThatBearsItsName(String name, String nis, String postcode) {
        List<List<Object>> municipalities =
                Source.MUNICIPALITIES.tables().get(0).rows();

        assertThat(municipalities)
                .filteredOn(row -> row.get(NIS).equals(nis))
                .singleElement()
                .satisfies(row -> assertThat(row).contains(name))
                .satisfies(row -> assertThat(row.get(POSTCODE_OF_MUNICIPALITY)).isEqualTo(postcode));
    }

    @Test
    void everyMunicipalityHasAPlaceInItsOwnProvince() {
        List<List<Object>> places = Source.POSTCODES.tables().get(0).rows();
        Set<Object> homes = places.stream().map(row -> row.get(4)).collect(Collectors.toSet());

        assertThat(Source.MUNICIPALITIES.tables().get(0).rows())
                .allSatisfy(row -> assertThat(homes).contains(row.get(NIS)));
        assertThat(places)
                .filteredOn(row -> row.get(4) != TableRows.ABSENT)
                .allMatch(row -> Area.of(new Postcode((String) row.get(0))).contains(new NisCode((String) row.get(4))));
    }
}
