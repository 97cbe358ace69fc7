package eu.pontes.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import eu.pontes.kernel.Language;
import eu.pontes.kernel.Money;
import eu.pontes.platform.text.Formats;
import eu.pontes.platform.text.Texts;
import eu.pontes.support.system.Browsers;
import eu.pontes.support.system.Visitor;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole documented cases, entered as an employer would, handed in, and read back from the PDF. */
@Tag("system")
class CasesIT {

    private static final Texts TEXTS = new Texts();
    private static final Formats FORMATS = Formats.of(Language.NL);
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d/M/yyyy");
    private static final String SERVICE = "Brusselse Werkdienst";

    @ParameterizedTest
    @ValueSource(strings = {"fruit", "engie", "bpost"})
    void aDocumentedCaseIsEnteredWholeAndStandsOnPaperToTheLastValue(String name) throws IOException {
        Case known = Case.read(name);
        try (Visitor koen = Browsers.visitor().logIn("koen")) {
            String plan = begins(koen, known);
            consults(koen, plan, known);
            seats(koen, plan, known);
            describes(koen, plan, known);
            known.goals().forEach(goal -> aims(koen, plan, goal));
            known.deeds().forEach(deed -> undertakes(koen, plan, deed));
            agrees(koen, plan, known.agreement());
            koen.open(plan).click(t("plan.hand-in.do", SERVICE)).sees(t("plan.meaning.submitted", SERVICE));

            String paper = text(pdf(koen));

            assertThat(known.entered()).allSatisfy(value -> assertThat(paper).contains(squeezed(shown(value))));
            assertThat(known.days()).allSatisfy(day -> assertThat(paper).contains(squeezed(FORMATS.date(day))));
            assertThat(known.deeds())
                    .allSatisfy(deed -> assertThat(paper)
                            .contains(squeezed(FORMATS.money(Money.of(new BigDecimal(deed.budget()))))));
        }
    }

    private static String begins(Visitor koen, Case known) {
        koen.open("/app/plans/new")
                .fill(t("plan.title"), known.title())
                .day(t("plan.starts-on"), typed(known.from()))
                .day(t("plan.ends-on"), typed(known.to()))
                .choose(t("plan.type"), known.type())
                .choose(t("plan.service"), SERVICE)
                .click(t("plan.start.do"))
                .seesHeading(known.title());
        return koen.path();
    }

    private static void consults(Visitor koen, String plan, Case known) {
        Case.Consultation consultation = known.consultation();
        koen.open(plan + "/consultations/new")
                .choose(t("plan.consultation.body"), consultation.body())
                .day(t("plan.consultation.day"), typed(consultation.on()))
                .choose(t("plan.consultation.opinion"), consultation.opinion())
                .fill(t("plan.consultation.remark"), consultation.remark())
                .click(t("plan.consultation.add"))
                .seesHeading(known.title());
    }

    private static void seats(Visitor koen, String plan, Case known) {
        koen.open(plan + "/support");
        for (int seat = 1; seat <= known.seats().size(); seat++) {
            if (seat > 3) {
                koen.click(t("plan.support.more"));
            }
            Case.Seat wanted = known.seats().get(seat - 1);
            koen.fillIn(t("plan.support.seat", seat), t("plan.support.function"), wanted.function())
                    .chooseIn(t("plan.support.seat", seat), t("plan.support.voice"), wanted.voice());
        }
        koen.click(t("plan.save")).sees(t("plan.support.line", known.seats().size()));
    }

    private static void describes(Visitor koen, String plan, Case known) {
        Case.State state = known.state();
        koen.open(plan + "/state-of-play")
                .day(t("plan.state.reference-date"), typed(state.on()))
                .fill(t("plan.state.total"), state.total())
                .choose(t("plan.state.basis"), state.basis())
                .fill(t("plan.state.note"), state.note());
        state.groups().forEach(group -> koen.fill(group.name(), group.people()));
        koen.click(t("plan.save")).seesHeading(known.title());
    }

    private static void aims(Visitor koen, String plan, Case.Goal goal) {
        koen.open(plan + "/objectives/new")
                .fill(t("plan.objective.statement"), goal.statement())
                .choose(t("plan.objective.domain"), goal.domain())
                .choose(t("plan.objective.group"), goal.group())
                .choose(t("plan.objective.indicator"), goal.indicator());
        if (goal.start().whole().isEmpty()) {
            koen.fill(t("plan.baseline"), goal.start().value());
        } else {
            koen.fill(t("plan.share.part", t("plan.baseline")), goal.start().part())
                    .fill(t("plan.share.whole"), goal.start().whole());
        }
        koen.day(t("plan.objective.baseline-on"), typed(goal.start().on()))
                .fill(t("plan.target"), goal.target())
                .day(t("plan.objective.deadline"), typed(goal.by()))
                .fill(t("plan.owner"), goal.owner())
                .click(t("plan.objective.add"))
                .sees(goal.statement());
    }

    private static void undertakes(Visitor koen, String plan, Case.Deed deed) {
        koen.open(plan + "/actions/new")
                .fill(t("plan.action.title"), deed.title())
                .choose(t("plan.action.objective"), deed.goal())
                .fill(t("plan.owner"), deed.owner())
                .day(t("plan.action.starts-on"), typed(deed.from()))
                .day(t("plan.action.due-on"), typed(deed.to()))
                .fill(t("plan.action.budget"), deed.budget().replace('.', ','))
                .click(t("plan.action.add"))
                .sees(deed.title());
    }

    private static void agrees(Visitor koen, String plan, Case.Agreement agreement) {
        koen.open(plan + "/agreement")
                .day(t("plan.agreement.day"), typed(agreement.on()))
                .fill(t("plan.agreement.by"), agreement.by())
                .click(t("plan.save"))
                .sees(t("plan.steps.done", 7, 7));
    }

    private static byte[] pdf(Visitor koen) throws IOException {
        Download download = koen.page()
                .waitForDownload(() -> koen.page()
                        .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Plan als PDF"))
                        .first()
                        .click());
        return Files.readAllBytes(download.path());
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return squeezed(new PDFTextStripper().getText(document));
        }
    }

    /** Paper breaks lines where it likes, also within a number and its unit. */
    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00a0\\u202f]+", "");
    }

    /** Large numbers are written in groups of three. */
    private static String shown(String value) {
        return value.matches("\\d{4,}") ? FORMATS.number(Long.parseLong(value)) : value;
    }

    private static String typed(LocalDate day) {
        return TYPED.format(day);
    }

    private static String t(String key, Object... arguments) {
        return TEXTS.get(Language.NL, key, arguments);
    }
}
