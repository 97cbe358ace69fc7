package eu.pontes.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eu.pontes.kernel.Language;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ReferenceDataIT {
    private static final EscoId BUILDING_CLEANER = new EscoId("303a1e34-cb16-4054-b323-81e5eec17397");
    private static final EscoId UNKNOWN = new EscoId("00000000-0000-0000-0000-000000000000");
    private static final int LIMIT = 20;

    @Inject
    ReferenceData reference;

    @Test
    void allShippedRecordsAreLoaded() {
        List<Dataset> datasets = reference.datasets();

        assertThat(datasets)
                .extracting(Dataset::name, Dataset::rows)
                .containsExactly(
                        tuple("esco", 3039),
                        tuple("nace", 996),
                        tuple("municipalities", 581),
                        tuple("postcodes", 2757));
    }

    @Test
    void theSameOccupationIsFoundInDutchFrenchAndArabic() {
        assertThat(reference.occupations("schoonmaker gebouwen", Language.NL, LIMIT))
                .extracting(Occupation::id)
                .startsWith(BUILDING_CLEANER);
        assertThat(reference.occupations("agent d'entretien", Language.FR, LIMIT))
                .extracting(Occupation::id)
                .contains(BUILDING_CLEANER);
        assertThat(reference.occupations("منظف", Language.NL, LIMIT))
                .extracting(Occupation::id)
                .contains(BUILDING_CLEANER);
    }

    @Test
    void whateverLanguageTheReaderHasAnOccupationIsFoundInEveryOtherToo() {
        for (Language reader : Language.values()) {
            for (String typed : List.of(
                    "schoonmaker gebouwen", "agent d’entretien d’immeubles", "building cleaner", "منظف المباني")) {
                assertThat(reference.occupations(typed, reader, LIMIT))
                        .as("%s, read by %s", typed, reader)
                        .extracting(Occupation::id)
                        .contains(BUILDING_CLEANER);
            }
        }
    }

    @Test
    void capitalsAndTypographicApostrophesDoNotMatter() {
        List<Occupation> found = reference.occupations("AGENT D’ENTRETIEN D’IMMEUBLES", Language.FR, LIMIT);

        assertThat(found).extracting(Occupation::id).containsExactly(BUILDING_CLEANER);
    }

    @Test
    void aLabelThatStartsWithTheTypedTextComesBeforeOneThatContainsIt() {
        List<Occupation> found = reference.occupations("bakker", Language.NL, LIMIT);

        assertThat(found)
                .extracting(Occupation::label)
                .startsWith("bakker", "bakkerijmedewerker")
                .contains("bedrijfsleider bakkerswinkel");
    }

    @Test
    void anOccupationIsNamedInTheAskedLanguageAndInDutchWhereEscoHasNoGerman() {
        assertThat(reference.occupation(BUILDING_CLEANER, Language.EN))
                .contains(new Occupation(BUILDING_CLEANER, "9112", "9112.2", "building cleaner", "en"));
        assertThat(reference.occupation(BUILDING_CLEANER, Language.DE))
                .contains(new Occupation(BUILDING_CLEANER, "9112", "9112.2", "schoonmaker gebouwen", "nl"));
        assertThat(reference.occupation(UNKNOWN, Language.NL)).isEmpty();
    }

    @Test
    void thePreferredLabelsOfAnOccupationComeFirst() {
        assertThat(reference.labels(BUILDING_CLEANER))
                .contains(new OccupationLabel("ar", "منظف المباني / منظفة المباني", true))
                .startsWith(reference.labels(BUILDING_CLEANER).stream()
                        .filter(OccupationLabel::preferred)
                        .toArray(OccupationLabel[]::new))
                .anyMatch(label -> !label.preferred());
        assertThat(reference.labels(UNKNOWN)).isEmpty();
    }

    @Test
    void wildcardsAreLiterals() {
        assertThat(reference.occupations("%%", Language.NL, LIMIT)).isEmpty();
        assertThat(reference.occupations("schoon%gebouwen", Language.NL, LIMIT)).isEmpty();
        assertThat(reference.occupations("__", Language.NL, LIMIT)).isEmpty();
        assertThat(reference.places("%", LIMIT)).isEmpty();
        assertThat(reference.places("1_00", LIMIT)).isEmpty();
        assertThat(reference.places("100!", 1)).isNotEmpty();
    }

    @Test
    void nothingMoreThanTheLimitIsReturned() {
        assertThat(reference.occupations("manager", Language.EN, 7)).hasSize(7);
        assertThat(reference.places("1", 7)).hasSize(7);
        assertThat(reference.places("1", 0)).isEmpty();
    }

    @Test
    void aPostcodeAndEitherNameFindBrussels() {
        Place brussels = reference.place(new Postcode("1000")).orElseThrow();

        assertThat(brussels.name()).isEqualTo(new PlaceName("Brussel", "Bruxelles", "Bruxelles"));
        assertThat(brussels.municipality()).contains(new NisCode("21004"));
        assertThat(reference.places("1000", LIMIT)).containsExactly(brussels);
        assertThat(reference.places("brussel", LIMIT)).startsWith(brussels);
        assertThat(reference.places("BRUXELLES", LIMIT)).startsWith(brussels);
        assertThat(reference.place(new Postcode("1001"))).isEmpty();
    }

    @Test
    void aPlaceIsFoundByALaterWordAndByTheMergerItBelongsTo() {
        assertThat(reference.places("gillis", LIMIT))
                .extracting(place -> place.postcode().value())
                .contains("1060");
        assertThat(reference.places("pelt", LIMIT))
                .extracting(place -> place.name().nl())
                .contains("Overpelt");
    }

    @Test
    void aMunicipalityKnowsWhereItLies() {
        Municipality liege = reference.municipality(new NisCode("62063")).orElseThrow();
        Municipality brussels = reference.municipality(new NisCode("21004")).orElseThrow();

        assertThat(liege.name().in(Language.EN)).isEqualTo("Liège");
        assertThat(liege.province()).isEqualTo(new PlaceName("Luik", "Liège", "Liège"));
        assertThat(brussels.province()).isNull();
        assertThat(brussels.inhabitants()).isEqualTo(185_103);
        assertThat(reference.municipality(new NisCode("21999"))).isEmpty();
    }

    @Test
    void sectorsFollowTheTreeInTheAskedLanguage() {
        List<Sector> sectors = reference.sectors(Language.DE);

        assertThat(sectors).hasSize(996);
        assertThat(sectors)
                .extracting(sector -> sector.code().value())
                .startsWith("A", "01", "01.1", "01.11")
                .endsWith("U", "99", "99.0", "99.00");
        assertThat(reference.sector(new NaceCode("A"), Language.DE))
                .contains(new Sector(new NaceCode("A"), "LAND- UND FORSTWIRTSCHAFT, FISCHEREI"));
    }
}
