package eu.pontes.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import eu.pontes.kernel.Language;
import eu.pontes.platform.text.Texts;
import eu.pontes.support.system.Browsers;
import eu.pontes.support.system.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An employer finds a scheme by three questions and begins an offer under it. */
@Tag("system")
class SchemeJourneyIT {

    private static final Texts TEXTS = new Texts();
    private static final String WHY = "Een Stage First duurt drie of zes maanden.";

    private final Barriers barriers = new Barriers();

    @Test
    void threeQuestionsLeadToAnOfferThatKnowsItsRules() {
        try (Visitor emma = Browsers.visitor("nl-BE").logIn("emma")) {
            emma.open("/schemes");
            barriers.inspect(emma, "schemes-asked");
            emma.page().selectOption("#region", "BRUSSELS");
            emma.page().selectOption("#goal", "TRY_OUT");
            emma.page().selectOption("#stay", "HALF_A_YEAR");
            emma.click(t("scheme.chooser.do")).sees(t("scheme.chooser.cost.conflict"));
            barriers.inspect(emma, "schemes-answered");

            emma.follow(t("scheme.chooser.begin", "Stage First"))
                    .atRest()
                    .seesHeading(t("vacancy.editor.new"))
                    .sees(WHY)
                    .fillIn(t("vacancy.form.duration"), t("shell.span.number"), "4")
                    .sees(WHY);
            barriers.inspect(emma, "offer-under-scheme");
            Locator why = emma.page().getByText(WHY);
            emma.fillIn(t("vacancy.form.duration"), t("shell.span.number"), "6");
            assertThat(why).isHidden();
            assertThat(emma.page().getByLabel(t("vacancy.form.mentor")).locator("visible=true"))
                    .hasCount(1);
        }
        assertThat(barriers.found()).isEmpty();
    }

    @Test
    void whoKeepsTheRulesReadsTheSchemesInTheBook() {
        try (Visitor rosa = Browsers.visitor("nl-BE").logIn("rosa")) {
            rosa.open("/app/rules").follow(t("programme.schemes")).seesHeading(t("programme.schemes"));
            barriers.inspect(rosa, "rules-schemes");
            rosa.follow("Werkervaringsstage (WES)")
                    .seesHeading("Werkervaringsstage (WES)")
                    .sees(t("programme.scheme.goals"));
            assertThat(rosa.page().getByText(t("programme.scheme.successor"))).hasCount(0);
            barriers.inspect(rosa, "rules-scheme");
        }
        assertThat(barriers.found()).isEmpty();
    }

    private static String t(String key, Object... arguments) {
        return TEXTS.get(Language.NL, key, arguments);
    }
}
