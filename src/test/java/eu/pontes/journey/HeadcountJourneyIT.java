package eu.pontes.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import eu.pontes.kernel.Language;
import eu.pontes.platform.text.Texts;
import eu.pontes.support.system.Browsers;
import eu.pontes.support.system.Visitor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An employer takes its headcount over from a spreadsheet and answers the questions; a consultant reads both. */
@Tag("system")
class HeadcountJourneyIT {

    private static final Texts TEXTS = new Texts();
    private static final String SERVICE = "Brusselse Werkdienst";
    private static final String YOUNG = "Jongeren onder 26 jaar";
    private static final List<String> HEADINGS = List.of("Vestiging", "Functieniveau", "Contract", "Totaal", YOUNG);
    private static final List<List<Object>> ROWS = List.of(
            List.of("Hoofdkantoor", "Bedienden", "Onbepaalde duur", 812, 60),
            List.of("Kantoor Molenbeek", "Arbeiders", "Bepaalde duur", 77, 31));

    private final Barriers barriers = new Barriers();

    @Test
    void aTableIsPastedMendedAndTakenOver() {
        try (Visitor emma = Browsers.visitor("nl-BE").logIn("emma")) {
            String plan = draft(emma, "Telling geplakt");
            emma.open(plan + "/headcounts").sees(t("plan.grid.first-basis"));
            countsAnonymously(emma, plan);
            emma.open(plan + "/headcounts");
            barriers.inspect(emma, "headcounts-empty");

            emma.fill(t("plan.grid.paste"), sheet("zevenenzeventig"))
                    .click(t("plan.grid.check"))
                    .sees(t("plan.grid.at-cell", "D3", 3, "Totaal", t("plan.grid.not-a-number", "zevenenzeventig")));
            barriers.inspect(emma, "headcounts-error");
            assertThat(emma.page()
                            .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("overnemen"))
                            .count())
                    .isZero();

            emma.fill(t("plan.grid.paste"), sheet("77"))
                    .click(t("plan.grid.check"))
                    .sees(t("plan.grid.clean", 2))
                    .click(t("plan.grid.import", 2))
                    .seesHeading(t("plan.grid.current"))
                    .sees(t("plan.figure.by", t("enum.Division.CONTRACT")))
                    .sees("889");
            barriers.inspect(emma, "headcounts-taken-over");
            emma.open(plan + "/state-of-play").sees(t("plan.state.from-grid"));
            barriers.inspect(emma, "state-of-play-from-grid");
            emma.click(t("plan.save")).seesHeading("Telling geplakt");
        }
        assertThat(barriers.found()).isEmpty();
    }

    @Test
    void aWorkbookIsUploadedLookedAtAndCleared() throws IOException {
        try (Visitor emma = Browsers.visitor("nl-BE").logIn("emma")) {
            String plan = draft(emma, "Telling opgeladen");
            countsAnonymously(emma, plan);
            emma.open(plan + "/headcounts");

            upload(emma, workbook(78.5));
            emma.sees(t("plan.grid.at-cell", "D3", 3, "Totaal", t("plan.grid.fraction")));
            upload(emma, workbook(78));
            emma.sees(t("plan.grid.clean", 2))
                    .click(t("plan.grid.import", 2))
                    .seesHeading(t("plan.grid.current"))
                    .sees("890");

            emma.click(t("plan.grid.clear")).confirm(t("plan.grid.clear"));
            emma.page()
                    .getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(t("plan.grid.current")))
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        }
    }

    @Test
    void twoAtTheTableSeeEachOtherAndWhatOneSentWaitsForTheNextLogIn() throws IOException {
        String plan;
        try (Visitor emma = Browsers.visitor("nl-BE").logIn("emma");
                Visitor sara = Browsers.visitor("nl-BE").logIn("sara")) {
            plan = draft(emma, "Telling met twee");
            countsAnonymously(emma, plan);
            emma.open(plan + "/headcounts");
            upload(emma, workbook(78));
            emma.sees(t("plan.grid.clean", 2)).sees("Als concept bijgehouden om");

            sara.open(plan)
                    .sees("Emma Peeters werkt hieraan")
                    .open(plan + "/headcounts")
                    .sees("Emma Peeters bewerkt dit")
                    .picture("headcounts-locked");
            assertThat(sara.page().locator("vaadin-upload:visible").count()).isZero();
            barriers.inspect(sara, "headcounts-locked");

            sara.click(t("drafting.take-over")).confirm(t("drafting.take-over"));
            sara.fill(t("plan.grid.paste"), sheet("77"))
                    .click(t("plan.grid.check"))
                    .sees(t("plan.grid.clean", 2))
                    .click(t("plan.grid.import", 2))
                    .seesHeading(t("plan.grid.current"))
                    .follow("Telling met twee")
                    .seesHeading("Telling met twee");
        }
        try (Visitor emma = Browsers.visitor("nl-BE").logIn("emma")) {
            emma.open(plan + "/headcounts")
                    .sees(t("drafting.changed"))
                    .sees(t("plan.grid.brought", 3))
                    .sees(t("plan.grid.clean", 2));
            barriers.inspect(emma, "headcounts-draft-compared");
            emma.click(t("plan.grid.import", 2)).sees("890");
        }
        assertThat(barriers.found()).isEmpty();
    }

    @Test
    void theQuestionsAreAnsweredAndWhatIsMissingIsToldAtTheQuestion() {
        try (Visitor emma = Browsers.visitor("nl-BE").logIn("emma")) {
            String plan = draft(emma, "Vragenlijst beantwoord");
            emma.open(plan + "/analysis")
                    .fill(t("plan.analysis.remark"), "Met twee jobdesks")
                    .click(t("plan.save"))
                    .sees(t("problem.invalid"));
            barriers.inspect(emma, "analysis-error");

            emma.radio(t("enum.Extent.PARTLY")).click(t("plan.save")).seesHeading("Vragenlijst beantwoord");
            emma.open(plan + "/analysis");
            barriers.inspect(emma, "analysis");
            assertThat(emma.page().getByLabel(t("plan.analysis.remark")).first().inputValue())
                    .isEqualTo("Met twee jobdesks");
        }
        assertThat(barriers.found()).isEmpty();
    }

    @Test
    void aConsultantReadsTablesWithoutSmallGroups() {
        try (Visitor cas = Browsers.visitor("nl-BE").logIn("cas")) {
            cas.open("/app/reviews/de000004-0000-7000-8000-000000000100")
                    .sees(t("plan.figure.by", t("enum.Division.ESTABLISHMENT")))
                    .sees("Kantoor Molenbeek")
                    .sees(t("plan.figure.legend"));
            barriers.inspect(cas, "review-headcounts");
            cas.open("/app/reviews/de000004-0000-7000-8000-000000000600")
                    .seesHeading(t("plan.analysis"))
                    .sees("Pictogrammes sur tous les chantiers.");
            barriers.inspect(cas, "review-analysis");
        }
        assertThat(barriers.found()).isEmpty();
    }

    private static String draft(Visitor emma, String title) {
        return emma.open("/app/plans/new")
                .fill(t("plan.title"), title)
                .day(t("plan.starts-on"), typed(today().plusMonths(2).withDayOfMonth(1)))
                .choose(t("plan.type"), "Globaal plan")
                .choose(t("plan.service"), SERVICE)
                .click(t("plan.start.do"))
                .seesHeading(title)
                .path();
    }

    private static void countsAnonymously(Visitor emma, String plan) {
        emma.open(plan + "/state-of-play")
                .day(t("plan.state.reference-date"), typed(today()))
                .fill(t("plan.state.total"), "1")
                .choose(t("plan.state.basis"), t("enum.LawfulBasis.ANONYMOUS_SURVEY"))
                .click(t("plan.save"))
                .seesHeading(t("plan.objectives"));
    }

    private static String sheet(String inMolenbeek) {
        return String.join("\t", HEADINGS) + "\n"
                + "Hoofdkantoor\tBedienden\tOnbepaalde duur\t812\t60\n"
                + "Kantoor Molenbeek\tArbeiders\tBepaalde duur\t" + inMolenbeek + "\t31\n";
    }

    private static byte[] workbook(Number inMolenbeek) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "Test", null)) {
            Worksheet sheet = workbook.newWorksheet("Telling");
            for (int column = 0; column < HEADINGS.size(); column++) {
                sheet.value(0, column, HEADINGS.get(column));
                for (int row = 0; row < ROWS.size(); row++) {
                    put(sheet, row + 1, column, ROWS.get(row).get(column));
                }
            }
            sheet.value(2, 3, inMolenbeek);
        }
        return file.toByteArray();
    }

    private static void put(Worksheet sheet, int row, int column, Object value) {
        if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else {
            sheet.value(row, column, value.toString());
        }
    }

    private static void upload(Visitor visitor, byte[] file) {
        visitor.page()
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(
                        "telling.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", file));
        visitor.atRest();
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Brussels"));
    }

    private static String typed(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("d/MM/uuuu"));
    }

    private static String t(String key, Object... arguments) {
        return TEXTS.get(Language.NL, key, arguments);
    }
}
