package eu.pontes.plan.paper;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pontes.kernel.Language;
import eu.pontes.plan.PlanView;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PdfWriterTest {

    @BeforeAll
    static void findTheValidator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aPlanContainsEveryValueInEveryLanguage(Language language) throws IOException {
        PlanDocument document = PaperFixture.document(PaperFixture.awkward(), language);

        String text = joined(text(PdfWriter.write(document)));

        assertThat(EveryValue.of(document).shown().map(PdfWriterTest::joined))
                .isNotEmpty()
                .allSatisfy(value -> assertThat(text).contains(value));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aPlanCanBeReadAloud(Language language) throws Exception {
        assertThat(faults(PaperFixture.PAPERS
                        .pdf(PaperFixture.awkward(), language)
                        .content()))
                .isEmpty();
    }

    @Test
    void aPlanWithNothingInItCanBeReadAloud() throws Exception {
        assertThat(faults(PaperFixture.PAPERS
                        .pdf(PaperFixture.empty(), Language.FR)
                        .content()))
                .isEmpty();
    }

    @Test
    void aPlanOfManyPagesCanBeReadAloud() throws Exception {
        byte[] pdf =
                PaperFixture.PAPERS.pdf(PaperFixture.large(12), Language.DE).content();

        assertThat(faults(pdf)).isEmpty();
        try (PDDocument read = Loader.loadPDF(pdf)) {
            assertThat(read.getNumberOfPages()).isGreaterThan(5);
        }
    }

    @Test
    void aScreenReaderFindsTitleLanguageHeadingsAndTables() throws IOException {
        PlanView plan = PaperFixture.awkward();
        try (PDDocument pdf =
                Loader.loadPDF(PaperFixture.PAPERS.pdf(plan, Language.NL).content())) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(plan.title());
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("nl");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            List<String> tags = new ArrayList<>();
            collect(pdf.getDocumentCatalog().getStructureTreeRoot(), tags);
            assertThat(tags).contains("H1", "H2", "H3", "P", "Table", "TH", "TD", "Figure");
            // A bar for how far it came, and a line for when
            assertThat(tags)
                    .filteredOn("Figure"::equals)
                    .hasSize(2 * plan.objectives().size());
        }
    }

    @Test
    void everyDrawingSaysWhatItShows() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(
                PaperFixture.PAPERS.pdf(PaperFixture.awkward(), Language.EN).content())) {
            List<String> alternatives = new ArrayList<>();
            collectAlternatives(pdf.getDocumentCatalog().getStructureTreeRoot(), alternatives);
            assertThat(alternatives)
                    .hasSize(10)
                    .contains("Bar from 3 at the start to the target of 8. The pointer stands at 5, the value now.")
                    .contains("From 3 on 1 October 2026 to 8 on 30 June 2028. 1 March 2027: 5.");
        }
    }

    @Test
    void bookmarksLeadToEverySectionAndObjective() throws IOException {
        PlanView plan = PaperFixture.awkward();
        try (PDDocument pdf =
                Loader.loadPDF(PaperFixture.PAPERS.pdf(plan, Language.EN).content())) {
            List<String> titles = new ArrayList<>();
            for (PDOutlineItem section :
                    pdf.getDocumentCatalog().getDocumentOutline().children()) {
                titles.add(section.getTitle());
                section.children().forEach(item -> titles.add(item.getTitle()));
            }
            assertThat(titles)
                    .contains("The basis", "Objectives")
                    .containsAll(plan.objectives().stream()
                            .map(objective -> objective.statement())
                            .toList());
        }
    }

    /** A character that the fonts lack, and what no font has. */
    @Test
    void unknownCharactersDoNotStopAPlan() throws IOException {
        PlanView plan = PaperFixture.plan(
                "Feest \ud83c\udf89 \u0007 汉",
                PaperFixture.empty().status(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of());

        assertThat(text(PaperFixture.PAPERS.pdf(plan, Language.NL).content())).contains("Feest");
    }

    private static List<String> faults(byte[] pdf) throws VeraPDFException, IOException {
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(fault -> fault.getRuleId().getClause() + "-"
                            + fault.getRuleId().getTestNumber() + ": " + fault.getMessage() + " at "
                            + fault.getLocation().getContext())
                    .toList();
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument read = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(read);
        }
    }

    /** Lines break where there is room, so blanks say nothing. */
    private static String joined(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}\u00ad]+", "");
    }

    private static void collect(PDStructureNode node, List<String> tags) {
        elements(node).forEach(element -> {
            tags.add(element.getStructureType());
            collect(element, tags);
        });
    }

    private static void collectAlternatives(PDStructureNode node, List<String> alternatives) {
        elements(node).forEach(element -> {
            if (element.getStructureType().equals("Figure")) {
                alternatives.add(element.getAlternateDescription());
            }
            collectAlternatives(element, alternatives);
        });
    }

    private static Stream<PDStructureElement> elements(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast);
    }
}
