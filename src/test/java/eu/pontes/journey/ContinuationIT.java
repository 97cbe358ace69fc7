package eu.pontes.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import eu.pontes.kernel.Language;
import eu.pontes.platform.text.Texts;
import eu.pontes.support.system.Browsers;
import eu.pontes.support.system.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An employer begins its next plan with what the running one left open. */
@Tag("system")
class ContinuationIT {

    private static final Texts TEXTS = new Texts();
    private static final String EARLIER = "/app/plans/de000004-0000-7000-8000-000000000100";
    private static final String TITLE = "Iedereen op post: taal, mentoren en gelijke kansen in alle kantoren";
    private static final String FOLLOW_UP =
            "Opvolging van het plan met de vakbonden, vier keer per jaar (verzonnen voor deze demo)";

    private final Barriers barriers = new Barriers();

    @Test
    void whatIsOpenGoesAlongAndBothPlansTellOfEachOther() {
        try (Visitor emma = Browsers.visitor("nl-BE").logIn("emma")) {
            emma.open("/app/plans/new").sees(t("plan.continue.offer"));
            barriers.inspect(emma, "plan-new-with-earlier");
            emma.follow(TITLE).seesHeading(t("plan.continue")).sees(t("plan.continue.never.subsidy"));
            barriers.inspect(emma.open(emma.path()), "plan-continue");
            Locator left = emma.page().getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(FOLLOW_UP));
            assertThat(left).isChecked();
            left.uncheck();

            emma.atRest().click(t("plan.start.do")).seesHeading(t("plan.continue.title", TITLE));

            String next = emma.path();
            emma.sees(t("plan.continues.sentence")).sees(t("plan.carried-over.mark", TITLE));
            assertThat(emma.page().getByText(FOLLOW_UP)).hasCount(0);
            barriers.inspect(emma.open(next), "plan-continued-draft");
            opensTheFirstObjective(emma);
            emma.open(next + "/history").sees(t("history.deed.carried-over", TITLE));
            emma.open(EARLIER).sees(t("plan.continued-in")).sees(t("plan.continue"));
            barriers.inspect(emma, "plan-continued-earlier");
            assertThat(emma.linksBelow("/app/")).contains(next.substring("/app/".length()));
        }
        assertThat(barriers.found()).isEmpty();
    }

    private void opensTheFirstObjective(Visitor emma) {
        emma.page()
                .locator("main a[href*='/objectives/']:not([href$='new'])")
                .first()
                .click();
        emma.atRest().seesHeading(t("plan.objective")).sees(t("plan.carried-over.mark", TITLE));
        barriers.inspect(emma, "objective-carried-over");
    }

    private static String t(String key, Object... arguments) {
        return TEXTS.get(Language.NL, key, arguments);
    }
}
