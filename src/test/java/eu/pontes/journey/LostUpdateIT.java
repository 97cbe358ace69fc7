package eu.pontes.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import eu.pontes.kernel.Language;
import eu.pontes.platform.text.Texts;
import eu.pontes.support.system.Browsers;
import eu.pontes.support.system.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two people at the same form: the second reads what happened, and what was typed is still there. */
@Tag("system")
class LostUpdateIT {

    private static final Texts TEXTS = new Texts();

    @Test
    void theSecondOfTwoEditorsKeepsTheirTextAndLearnsOfTheFirst() {
        try (Visitor first = Browsers.visitor().logIn("lena");
                Visitor second = Browsers.visitor().logIn("lena")) {
            first.open("/app/profile");
            second.open("/app/profile");

            first.fill(t("employer.website"), "https://eerst.example.org").click(t("employer.save"));
            second.fill(t("employer.website"), "https://daarna.example.org")
                    .click(t("employer.save"))
                    .sees(t("problem.stale"));

            assertThat(second.page().getByLabel(t("employer.website")).first()).hasValue("https://daarna.example.org");
            assertThat(first.open("/app/profile")
                            .page()
                            .getByLabel(t("employer.website"))
                            .first())
                    .hasValue("https://eerst.example.org");
        }
    }

    private static String t(String key) {
        return TEXTS.get(Language.NL, key);
    }
}
