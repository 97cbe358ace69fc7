package eu.pontes.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import eu.pontes.kernel.Language;
import eu.pontes.platform.text.Texts;
import eu.pontes.support.system.Browsers;
import eu.pontes.support.system.Visitor;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every user of the workplace relies on, whatever their role: the way in, the keyboard, the language, the way out. */
@Tag("system")
class WorkplaceIT {

    private static final Texts TEXTS = new Texts();

    @Test
    void aLinkIntoTheWorkplaceSurvivesTheLogIn() {
        try (Visitor emma = Browsers.visitor()) {
            emma.page().navigate(System.getProperty("it.base-url") + "/app/offers?status=DRAFT");
            emma.signIn("emma");

            assertThat(emma.page()).hasURL(System.getProperty("it.base-url") + "/app/offers?status=DRAFT");
        }
    }

    @Test
    void theStartPageSaysWhichCaseAnInventedOrganisationFollows() {
        try (Visitor emma = Browsers.visitor().logIn("emma")) {
            emma.sees(t("shell.home.demo") + " Volgt bpost:");
        }
    }

    @Test
    void theKeyboardAloneSkipsTheMenuAndOpensAView() {
        try (Visitor cas = Browsers.visitor().logIn("cas")) {
            cas.page().keyboard().press("Tab");
            assertThat(cas.page().getByText(t("shell.skip"))).isFocused();
            cas.page().keyboard().press("Enter");
            assertThat(cas.page().locator("main#main")).isFocused();

            cas.page()
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(t("review.list")))
                    .first()
                    .focus();
            cas.page().keyboard().press("Enter");

            assertThat(cas.page()).hasURL(System.getProperty("it.base-url") + "/app/reviews");
        }
    }

    @Test
    void theKeyboardAloneFillsInAFormAndSavesIt() {
        try (Visitor hugo = Browsers.visitor().logIn("hugo")) {
            hugo.open("/app/profile");
            hugo.page().getByLabel(t("employer.about")).focus();

            hugo.page().keyboard().press("ControlOrMeta+a");
            hugo.page().keyboard().type("Wij laden en lossen, dag en nacht.");
            hugo.page().keyboard().press("Tab");
            hugo.page().keyboard().press("Enter");

            hugo.sees(t("employer.saved"));
            hugo.open("/app/profile");
            assertThat(hugo.page().getByLabel(t("employer.about"))).hasValue("Wij laden en lossen, dag en nacht.");
        }
    }

    @Test
    void whoMayOnlyReadIsToldSoBeforeTyping() {
        try (Visitor nora = Browsers.visitor().logIn("nora")) {
            for (String form : List.of("plans/new", "offers/new")) {
                nora.open("/app/" + form).seesHeading(t("problem.title.403"));
            }
        }
    }

    @Test
    void aChosenLanguageStaysForTheNextVisit() {
        try (Visitor jo = Browsers.visitor().logIn("jo")) {
            jo.choose(t("shell.language"), TEXTS.get(Language.FR, "shell.language.fr"));

            jo.sees(TEXTS.get(Language.FR, "shell.log-out"));
            assertThat(jo.page().locator("html")).hasAttribute("lang", "fr");
            jo.open("/app/find-offers").sees(TEXTS.get(Language.FR, "shell.log-out"));
        }
    }

    @Test
    void logOutEndsTheSessionEverywhere() {
        try (Visitor mila = Browsers.visitor().logIn("mila")) {
            mila.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(t("shell.log-out")))
                    .click();
            assertThat(mila.page()).hasURL(System.getProperty("it.base-url") + "/");

            mila.page().navigate(System.getProperty("it.base-url") + "/app/");

            assertThat(mila.page().locator("#username")).isVisible();
        }
    }

    private static String t(String key) {
        return TEXTS.get(Language.NL, key);
    }
}
