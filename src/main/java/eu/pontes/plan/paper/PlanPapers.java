package eu.pontes.plan.paper;

import eu.pontes.kernel.Language;
import eu.pontes.plan.PlanView;
import eu.pontes.plan.Submission;
import eu.pontes.platform.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

/** Writes what a reader sees of a plan to a file. Whoever was given the plan may have it, so nothing is asked again. */
@ApplicationScoped
public class PlanPapers {

    private static final String PDF = "application/pdf";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int LONGEST_SLUG = 60;

    private final Texts texts;
    private final Clock clock;

    @Inject
    PlanPapers(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    /** The plan as a tagged PDF, with charts. */
    public Paper pdf(PlanView plan, Language reader) {
        return new Paper(fileName("plan", plan, "pdf"), PDF, PdfWriter.write(content(plan, reader)));
    }

    /** The plan as an Excel workbook. */
    public Paper workbook(PlanView plan, Language reader) {
        Words words = new Words(texts, reader);
        return new Paper(fileName("plan", plan, "xlsx"), XLSX, WorkbookWriter.write(content(plan, reader), words));
    }

    /** What the employer keeps of a submission: a PDF of one page. */
    public Paper receipt(PlanView plan, Submission submission, Language reader) {
        PlanDocument receipt = new Receipt(plan, submission, new Words(texts, reader)).document(content(plan, reader));
        return new Paper(fileName("receipt-" + submission.round(), plan, "pdf"), PDF, PdfWriter.write(receipt));
    }

    private PlanDocument content(PlanView plan, Language reader) {
        return new PlanContent(plan, new Words(texts, reader)).at(clock.instant());
    }

    private String fileName(String kind, PlanView plan, String extension) {
        String slug = slug(plan.title());
        LocalDate today = clock.instant().atZone(clock.getZone()).toLocalDate();
        return kind + (slug.isEmpty() ? "" : "-" + slug) + "-" + today + "." + extension;
    }

    /** Letters and digits that every file system and mail program takes. */
    private static String slug(String title) {
        String plain = Normalizer.normalize(title.replace("ß", "ss").replace("œ", "oe"), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-");
        return plain.substring(0, Math.min(plain.length(), LONGEST_SLUG)).replaceAll("^-|-$", "");
    }
}
