package eu.pontes.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import eu.pontes.kernel.Language;
import eu.pontes.platform.text.Texts;
import eu.pontes.support.system.Browsers;
import eu.pontes.support.system.Visitor;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two keepers add a placement scheme and change its limit; offers feel it on the day on which it changes. */
@Tag("system")
class SchemeRulesIT {

    private static final Texts TEXTS = new Texts();
    private static final String NAME = "Proefmaanden in de haven";
    private static final String WHY = "Proefmaanden duren niet langer dan dit.";

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Brussels"));
    private final LocalDate change = today.plusDays(10);
    private final Barriers barriers = new Barriers();

    @Test
    void aLimitThatTwoKeepersAgreedOnHoldsFromItsDay() {
        try (Visitor rosa = Browsers.visitor("nl-BE").logIn("rosa");
                Visitor ruben = Browsers.visitor("nl-BE").logIn("ruben");
                Visitor emma = Browsers.visitor("nl-BE").logIn("emma")) {
            rosa.open("/app/rules/schemes").follow(t("programme.scheme.new"));
            write(rosa);
            barriers.inspect(rosa, "rules-scheme-new");
            rosa.click(t("programme.propose.do")).sees(t("programme.second-eyes"));
            assertThat(rosa.page()
                            .getByText(t("programme.compare.new"), exact())
                            .first())
                    .isVisible();
            assertThat(rosa.page().getByText(t("programme.compare.changed"), exact()))
                    .hasCount(0);
            approve(ruben);

            rosa.open("/app/rules/schemes")
                    .follow(NAME)
                    .follow(t("programme.propose"))
                    .seesHeading(t("programme.propose"));
            rosa.click("1. " + t("enum.SchemeRuleKind.LONGEST"))
                    .fillIn(t("programme.value"), t("shell.span.number"), "4")
                    .day(t("programme.valid-from"), typed(change))
                    .fill(t("programme.reason"), "De grens stijgt");
            barriers.inspect(rosa, "rules-scheme-propose");
            rosa.click(t("programme.propose.do")).sees(t("programme.compare.changed"));
            barriers.inspect(rosa, "rules-scheme-compare");
            approve(ruben);

            offersFeelIt(emma);
        }
        assertThat(barriers.found()).isEmpty();
    }

    @Test
    void aRuleThatCannotBeSoIsOpenedAndSaysWhy() {
        try (Visitor rosa = Browsers.visitor("nl-BE").logIn("rosa")) {
            rosa.open("/app/rules/schemes/WES/propose").seesHeading(t("programme.propose"));
            rosa.day(t("programme.valid-from"), typed(change))
                    .fill(t("programme.reason"), "Strenger")
                    .click(t("programme.scheme.rule.add"));
            rosa.choose(t("programme.rule"), t("enum.SchemeRuleKind.NOTE"))
                    .choose(t("programme.force"), t("enum.RuleForce.BLOCK"));
            explain(rosa);
            rosa.click(t("programme.propose.do")).sees(t("invalid.rules-cannot-block"));
        }
    }

    private void offersFeelIt(Visitor employer) {
        Locator why = employer.open("/app/offers/new").page().getByText(WHY);
        employer.radio(t("enum.OfferKind.INTERNSHIP"))
                .day(t("vacancy.form.starts-on"), typed(change.minusDays(1)))
                .choose(t("vacancy.form.scheme"), NAME)
                .fillIn(t("vacancy.form.duration"), t("shell.span.number"), "3");
        assertThat(why).isHidden();
        employer.fillIn(t("vacancy.form.duration"), t("shell.span.number"), "4").sees(WHY);
        employer.day(t("vacancy.form.starts-on"), typed(change));
        assertThat(why).isHidden();
        employer.fillIn(t("vacancy.form.duration"), t("shell.span.number"), "5").sees(WHY);
    }

    private void write(Visitor keeper) {
        keeper.fill(t("programme.code"), "HARBOUR_MONTHS")
                .fill(t("programme.name.nl"), NAME)
                .fill(t("programme.name.fr"), "Mois d’essai au port")
                .fill(t("programme.name.de"), "Probemonate im Hafen")
                .fill(t("programme.name.en"), "Trial months in the port")
                .tick(t("enum.SchemeGoal.MENTOR"))
                .tick(t("enum.Region.WALLONIA"));
        for (String language : new String[] {"NL", "FR", "DE", "EN"}) {
            keeper.fill(t("programme.scheme.payer", language), "De werkgever.")
                    .fill(t("programme.scheme.paperwork", language), "Een overeenkomst.");
        }
        keeper.click(t("programme.scheme.rule.add"))
                .choose(t("programme.rule"), t("enum.SchemeRuleKind.LONGEST"))
                .fillIn(t("programme.value"), t("shell.span.number"), "3");
        explain(keeper);
        keeper.click(t("programme.scheme.amount.add"))
                .choose(t("programme.scheme.amount.purpose"), t("enum.Purpose.ALLOWANCE"))
                .choose(t("programme.scheme.amount.payer"), t("enum.Payer.EMPLOYER"))
                .choose(t("programme.scheme.amount.per"), t("enum.Rhythm.MONTH"))
                .fill(t("programme.scheme.amount.from"), "200")
                .fill(t("programme.scheme.amount.to"), "250")
                .day(t("programme.scheme.amount.as-of"), typed(today))
                .day(t("programme.valid-from"), typed(today))
                .fill(t("programme.reason"), "De haven vraagt ernaar");
        // The rule and the amount may have sources of their own; the last is the one of the proposal
        Locator source =
                keeper.page().getByLabel(t("programme.source"), labelled()).last();
        source.fill("Verzonnen voor deze test");
        source.press("Tab");
        keeper.atRest();
    }

    /** In the rule that was opened last. */
    private static void explain(Visitor keeper) {
        for (String language : new String[] {"NL", "FR", "DE", "EN"}) {
            keeper.fill(t("programme.scheme.why", language), WHY);
        }
    }

    private static void approve(Visitor keeper) {
        keeper.open("/app/rules/changes")
                .follow(NAME)
                .click(t("programme.approve"))
                .confirm(t("programme.approve"))
                .sees(t("programme.approved"));
    }

    private static Page.GetByTextOptions exact() {
        return new Page.GetByTextOptions().setExact(true);
    }

    private static Page.GetByLabelOptions labelled() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private static String typed(LocalDate day) {
        return DateTimeFormatter.ofPattern("d/M/yyyy").format(day);
    }

    private static String t(String key, Object... arguments) {
        return TEXTS.get(Language.NL, key, arguments);
    }
}
