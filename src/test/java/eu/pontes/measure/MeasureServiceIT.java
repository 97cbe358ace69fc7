package eu.pontes.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.pontes.identity.Caller;
import eu.pontes.identity.Callers;
import eu.pontes.kernel.Language;
import eu.pontes.kernel.Page;
import eu.pontes.kernel.PageRequest;
import eu.pontes.kernel.Problem;
import eu.pontes.review.SubmissionFixture;
import eu.pontes.support.Actors;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class MeasureServiceIT {

    private static final PageRequest ALL = new PageRequest(0, PageRequest.MAX_LIMIT);

    @Inject
    MeasureService measures;

    @Inject
    Callers callers;

    @Inject
    Actors actors;

    @Inject
    SubmissionFixture database;

    private Caller emma;

    @BeforeEach
    void anEmployer() {
        emma = actors.employer("Bakkerij Proef");
    }

    @Test
    void allWordsOfASearchAreFoundWhateverTheirCaseAndAccents() {
        assertThat(found("ETAPES fonction", Language.FR)).contains("NEXT_STEP").doesNotContain("GODPARENTS");
        assertThat(found("bpost rijbewijs", Language.NL))
                .contains("DRIVING_LICENCE", "SUPPORT_BEFORE_SELECTION")
                .doesNotContain("LANGUAGE_LEVEL");
    }

    @Test
    void aSearchReadsTheLanguageOfTheReader() {
        assertThat(found("godmother", Language.EN)).contains("GODPARENTS");
        assertThat(found("godmother", Language.DE)).isEmpty();
        assertThat(found("Patin", Language.DE)).contains("GODPARENTS");
    }

    @Test
    void aPercentSignIsNoWildcard() {
        assertThat(found("80 %", Language.EN)).containsExactly("INSERTION_PATHWAY");
    }

    @Test
    void domainAndTargetGroupNarrowTheLibraryDown() {
        List<MeasureCard> cards = search(new MeasureSearch("", "INTERNAL_COMMUNICATION", "GENDER", null), Language.NL)
                .items();

        assertThat(cards).isNotEmpty().allSatisfy(card -> {
            assertThat(card.domains()).contains("INTERNAL_COMMUNICATION");
            assertThat(card.targetGroups()).contains("GENDER");
        });
    }

    @Test
    void aMeasureForEverySectorSuitsASectorToo() {
        List<String> farming = codes(search(new MeasureSearch("", null, null, "A"), Language.NL));

        assertThat(farming).contains("SEASON_TO_STEADY", "GODPARENTS").doesNotContain("WOMEN_IN_ICT");
    }

    @Test
    void pagesFollowEachOtherWithoutGapsOrRepeats() {
        List<String> read = new ArrayList<>();
        Page<MeasureCard> page = search(MeasureSearch.all(), Language.NL, PageRequest.first());
        read.addAll(codes(page));
        while (page.hasNext()) {
            page = search(
                    MeasureSearch.all(),
                    Language.NL,
                    new PageRequest(
                            page.request().offset() + page.request().limit(),
                            page.request().limit()));
            read.addAll(codes(page));
        }

        assertThat(read).doesNotHaveDuplicates().hasSize((int) page.total()).hasSizeGreaterThanOrEqualTo(64);
    }

    @Test
    void aMeasureTellsHowToStartAndWhereItComesFrom() {
        MeasureView flyer = callers.as(emma, () -> measures.measure("WELCOME_FLYER", Language.FR));

        assertThat(flyer.name()).isEqualTo("Un dépliant d’accueil en images");
        assertThat(flyer.steps()).hasSize(3).allMatch(step -> step.endsWith("."));
        assertThat(flyer.current()).isTrue();
        assertThat(flyer.source()).get().satisfies(source -> {
            assertThat(source.year()).contains(2018);
            assertThat(source.place()).contains("Part II, 2.3, measure 4 (Fruit Vanhellemont)");
        });
    }

    @Test
    void aClosedMeasureIsNotOfferedButStillReadByThePlansThatUseIt() {
        closeACopy("CLOSED_FOR_A_TEST");

        assertThat(found("meter peter", Language.NL)).doesNotContain("CLOSED_FOR_A_TEST");
        assertThat(callers.as(emma, () -> measures.measure("CLOSED_FOR_A_TEST", Language.NL))
                        .current())
                .isFalse();
    }

    @Test
    void aMeasureThatNobodyUsesShowsNoFigures() {
        MeasureUse use = callers.as(emma, () -> measures.use("ACCESSIBLE_SITE"));

        assertThat(use.plans()).isEmpty();
        assertThat(use.results()).isEmpty();
    }

    @Test
    void anUnknownMeasureDoesNotExist() {
        assertThatThrownBy(() -> callers.as(emma, () -> measures.measure("NONE_SUCH", Language.NL)))
                .isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> callers.as(emma, () -> measures.use("NONE_SUCH")))
                .isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void consultantsReadTheLibraryAndJobDesksDoNot() {
        Caller consultant = actors.service("Dienst Proef");
        Caller coach = actors.desk("Balie Proef");

        assertThat(callers.as(consultant, () -> measures.measure("GODPARENTS", Language.NL))
                        .code())
                .isEqualTo("GODPARENTS");
        assertThatThrownBy(() -> callers.as(coach, () -> measures.measure("GODPARENTS", Language.NL)))
                .isInstanceOf(Problem.Forbidden.class);
    }

    private void closeACopy(String code) {
        database.execute(
                "insert ignore into measure select ?1, 9999, '2020-01-01', '2020-12-31', effort, indicator, null, null"
                        + " from measure where code = 'GODPARENTS'",
                code);
        database.execute(
                "insert ignore into measure_text select ?1, language, name, about, steps"
                        + " from measure_text where measure_code = 'GODPARENTS'",
                code);
    }

    private List<String> found(String words, Language language) {
        return codes(search(new MeasureSearch(words, null, null, null), language));
    }

    private Page<MeasureCard> search(MeasureSearch wanted, Language language) {
        return search(wanted, language, ALL);
    }

    private Page<MeasureCard> search(MeasureSearch wanted, Language language, PageRequest request) {
        return callers.as(emma, () -> measures.search(wanted, language, request));
    }

    private static List<String> codes(Page<MeasureCard> page) {
        return page.items().stream().map(MeasureCard::code).toList();
    }
}
