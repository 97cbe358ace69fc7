package eu.pontes.vacancy.search;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pontes.identity.Caller;
import eu.pontes.kernel.Language;
import eu.pontes.kernel.PageRequest;
import eu.pontes.platform.data.Ids;
import eu.pontes.vacancy.OfferFixture;
import eu.pontes.vacancy.OfferId;
import eu.pontes.vacancy.OfferSearch;
import eu.pontes.vacancy.PublishedOfferService;
import eu.pontes.vacancy.summary.PlainSummary;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Cleaners are found by whatever newcomers call them; the employer's name keeps other tests' offers out. */
@ExtendWith(ArquillianExtension.class)
class OfferSearchIT {

    private static final String BUILDING_CLEANER = "303a1e34-cb16-4054-b323-81e5eec17397";
    private String employer;
    private OfferId dutch;
    private OfferId french;
    private OfferId german;
    private OfferId english;
    private OfferId unnamed;

    @Inject
    PublishedOfferService published;

    @Inject
    OfferFixture fixture;

    @BeforeEach
    void cleanersAreWanted() {
        employer = "Kristal" + Ids.next().toString().replace("-", "");
        Caller emma = fixture.signedEmployer(employer);
        dutch = open(emma, Language.NL, "Poetshulp voor kantoren", BUILDING_CLEANER);
        french = open(emma, Language.FR, "Nettoyage de bureaux le soir", BUILDING_CLEANER);
        german = open(emma, Language.DE, "Reinigungskraft", BUILDING_CLEANER);
        english = open(emma, Language.EN, "Office cleaner", null);
        unnamed = open(emma, Language.NL, "Schoonmaker gebouwen", null);
        open(emma, Language.NL, "Lasser", null);
        open(emma, Language.FR, "Boulanger", null);
    }

    @Test
    void aCleanerIsFoundInFourLanguages() {
        for (String query : List.of("منظف المباني", "agent d'entretien", "schoonmaakster", "building cleaner")) {
            assertThat(found(query)).as(query).containsExactlyInAnyOrder(dutch, french, german, english, unnamed);
        }
    }

    @Test
    void anOfferIsFoundByItsSummaryInAnotherLanguage() {
        Caller emma = fixture.signedEmployer(employer);
        OfferId summed = fixture.published(
                        emma,
                        fixture.content()
                                .title("Lasser van leuningen")
                                .summary(PlainSummary.of(Map.of(Language.FR, "Vous soudez des balustrades.")))
                                .build())
                .id();

        assertThat(found("balustrades")).containsExactly(summed);
    }

    @Test
    void pluralFeminineMissingAccentsAndOneSlipStillFindThem() {
        for (String query : List.of(
                "منظفة المباني",
                "منظفه المبانى",
                "agents d’entretien",
                "agente d'entretien",
                "agent d'entretein",
                "schoonmaaksters",
                "schoonmakster",
                "schoonmaker gebouwen",
                "Building Cleaners",
                "bulding cleaner",
                "building claener")) {
            assertThat(found(query)).as(query).contains(dutch, french, german, english, unnamed);
        }
    }

    @Test
    void theTitleWeighsMoreThanTheOccupation() {
        assertThat(found("schoonmaker gebouwen").get(0)).isEqualTo(unnamed);
        assertThat(found("reinigungskraft").get(0)).isEqualTo(german);
    }

    private OfferId open(Caller emma, Language language, String title, @Nullable String occupation) {
        return fixture.published(
                        emma,
                        fixture.content()
                                .title(title)
                                .written(language)
                                .occupation(occupation)
                                .build())
                .id();
    }

    private List<OfferId> found(String query) {
        return published
                .find(new OfferSearch(query + " " + employer, null, null), PageRequest.first())
                .page()
                .items()
                .stream()
                .map(found -> found.card().id())
                .toList();
    }
}
