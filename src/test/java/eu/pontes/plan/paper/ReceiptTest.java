package eu.pontes.plan.paper;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pontes.kernel.Language;
import eu.pontes.plan.PlanView;
import eu.pontes.plan.Submission;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReceiptTest {

    private static final Instant MOMENT = Instant.parse("2026-11-20T10:15:00Z");

    private final PlanView plan = PaperFixture.awkward();

    @ParameterizedTest
    @EnumSource(Language.class)
    void aReceiptIsOnePageThatSaysWhatWasHandedInByWhomAndWhen(Language language) throws IOException {
        Submission submission = new Submission(1, MOMENT, Optional.of("Anne Lambert"), Optional.empty(), true);
        byte[] pdf = PaperFixture.PAPERS.receipt(plan, submission, language).content();

        try (PDDocument read = Loader.loadPDF(pdf)) {
            assertThat(read.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(read))
                    .contains("Anne Lambert", "Werkdienst", "11:15", "Europe/Brussels", "Bakkerij Lambert & Söhne");
            assertThat(new PDFTextStripper().getText(read).replaceAll("\\s", ""))
                    .contains(Fingerprint.sha256(PaperFixture.document(plan, Language.NL)));
        }
    }

    @Test
    void aReceiptOfAPlanThatWasChangedSinceHasNoFingerprint() throws IOException {
        Submission submission = new Submission(1, MOMENT, Optional.empty(), Optional.empty(), false);
        byte[] pdf = PaperFixture.PAPERS.receipt(plan, submission, Language.EN).content();

        try (PDDocument read = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(read))
                    .contains("This receipt has no fingerprint.")
                    .doesNotContain(Fingerprint.sha256(PaperFixture.document(plan, Language.EN)));
        }
    }

    @Test
    void theNameOfAFileIsPlainAndTellsTheDayInBelgium() {
        assertThat(PaperFixture.PAPERS.pdf(plan, Language.NL).fileName())
                .isEqualTo("plan-iedereen-a-bord-ss-oe-2026-11-22.pdf");
        assertThat(PaperFixture.PAPERS.workbook(plan, Language.NL).fileName()).endsWith("-2026-11-22.xlsx");
        assertThat(PaperFixture.PAPERS
                        .receipt(plan, new Submission(2, MOMENT, Optional.empty(), Optional.empty(), true), Language.NL)
                        .fileName())
                .isEqualTo("receipt-2-iedereen-a-bord-ss-oe-2026-11-22.pdf");
    }
}
