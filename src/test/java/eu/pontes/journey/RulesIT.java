package eu.pontes.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import eu.pontes.kernel.Language;
import eu.pontes.platform.text.Texts;
import eu.pontes.support.system.Browsers;
import eu.pontes.support.system.Visitor;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Rosa proposes a change of the rule book, Ruben decides on it, and nobody else gets near. */
@Tag("system")
class RulesIT {

    private static final Texts TEXTS = new Texts();
    private static final String NEW_OBJECTIVE = "/app/plans/de000004-0000-7000-8000-000000000200/objectives/new";
    private static final String GLOBAL = "/app/rules/versions/0190a000-0000-7000-8000-000000000002";

    @Test
    void whatOneKeeperProposesAnotherApproves() {
        try (Visitor rosa = Browsers.visitor().logIn("rosa");
                Visitor ruben = Browsers.visitor().logIn("ruben")) {
            rosa.open(GLOBAL + "/propose")
                    .click(t("programme.propose.do"))
                    .sees(t("invalid.NotBlank"))
                    .day(t("programme.valid-from"), typed(today().plusMonths(3)))
                    .fill(t("programme.reason"), "Het maximum stijgt")
                    .fill(t("enum.RuleKind.SUBSIDY_CAP"), "12500")
                    .click(t("programme.propose.do"))
                    .sees(t("programme.second-eyes"))
                    .sees(t("programme.compare.changed"))
                    .picture("rules-proposal");
            assertThat(buttons(rosa, t("programme.approve"))).isZero();

            ruben.open("/app/")
                    .follow("tweede paar ogen")
                    .follow("Globaal plan")
                    .sees("12.500,00")
                    .click(t("programme.approve"))
                    .confirm(t("programme.approve"))
                    .sees(t("programme.approved"));

            rosa.open(rosa.path()).sees(t("enum.RuleChangeStatus.APPROVED")).sees("Ruben Delvaux");
            rosa.open(GLOBAL).seesHeading("Globaal plan");
            assertThat(buttons(rosa, t("programme.close")))
                    .as("an older version is not changed any more")
                    .isZero();
        }
    }

    @Test
    void anIndicatorThatTwoKeepersAgreedOnCanBeChosenTheSameDay() {
        String name = "Gevolgde taallessen op de werkvloer";
        try (Visitor rosa = Browsers.visitor().logIn("rosa");
                Visitor ruben = Browsers.visitor().logIn("ruben");
                Visitor emma = Browsers.visitor().logIn("emma")) {
            emma.open(NEW_OBJECTIVE);
            assertThat(choices(emma, t("plan.objective.indicator"))).doesNotContain(name);

            rosa.open("/app/rules")
                    .follow(t("programme.indicators"))
                    .follow(t("programme.indicator.new"))
                    .click(t("programme.propose.do"))
                    .sees(t("invalid.NotBlank"));
            writeIndicator(rosa, name);
            rosa.click(t("programme.propose.do"))
                    .sees(t("programme.second-eyes"))
                    .sees("lessen")
                    .picture("rules-indicator-proposal");
            assertThat(buttons(rosa, t("programme.approve"))).isZero();

            ruben.open("/app/rules/changes")
                    .follow(name)
                    .click(t("programme.approve"))
                    .confirm(t("programme.approve"))
                    .sees(t("programme.approved"));

            rosa.open("/app/rules/indicators").follow(name).seesHeading(name).sees("LANGUAGE_LESSONS");
            emma.open(NEW_OBJECTIVE);
            assertThat(choices(emma, t("plan.objective.indicator"))).contains(name);
        }
    }

    @Test
    void keepersOpenTheRulesAndNothingElseAndNobodyElseOpensThem() {
        try (Visitor rosa = Browsers.visitor().logIn("rosa");
                Visitor cas = Browsers.visitor().logIn("cas")) {
            assertThat(rosa.linksBelow("/app/"))
                    .filteredOn(link -> !link.isEmpty() && !link.startsWith("#"))
                    .allMatch(link -> link.startsWith("rules"));
            assertThat(cas.linksBelow("/app/")).noneMatch(link -> link.startsWith("rules"));

            rosa.open("/app/reviews").seesHeading(t("problem.title.403"));
            cas.open("/app/rules").seesHeading(t("problem.title.403"));
        }
    }

    private static void writeIndicator(Visitor keeper, String name) {
        keeper.fill(t("programme.code"), "LANGUAGE_LESSONS")
                .fill(t("programme.name.nl"), name)
                .fill(t("programme.name.fr"), "Cours de langue suivis au travail")
                .fill(t("programme.name.de"), "Besuchter Sprachunterricht im Betrieb")
                .fill(t("programme.name.en"), "Language lessons followed at work")
                .fill(t("programme.unit.nl"), "lessen")
                .fill(t("programme.unit.fr"), "leçons")
                .fill(t("programme.unit.de"), "Stunden")
                .fill(t("programme.unit.en"), "lessons")
                .choose(t("programme.indicator.kind"), t("enum.IndicatorKind.COUNT"))
                .tick(t("programme.indicator.adds-up"))
                .day(t("programme.valid-from"), typed(today()))
                .fill(t("programme.reason"), "Werkgevers vragen ernaar")
                .fill(t("programme.source"), "Verzonnen voor deze test");
    }

    private static List<String> choices(Visitor visitor, String label) {
        Page page = visitor.page();
        page.getByLabel(label).locator("visible=true").first().click();
        Locator options = page.getByRole(AriaRole.OPTION);
        PlaywrightAssertions.assertThat(options.first()).isVisible();
        return options.allInnerTexts().stream().map(String::strip).toList();
    }

    private static int buttons(Visitor visitor, String name) {
        PlaywrightAssertions.assertThat(visitor.page().locator("h1").first()).isVisible();
        return visitor.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .count();
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Brussels"));
    }

    private static String typed(LocalDate day) {
        return DateTimeFormatter.ofPattern("d/M/yyyy").format(day);
    }

    private static String t(String key) {
        return TEXTS.get(Language.NL, key);
    }
}
