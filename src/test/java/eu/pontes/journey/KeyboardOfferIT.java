package eu.pontes.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import eu.pontes.kernel.Language;
import eu.pontes.platform.text.Texts;
import eu.pontes.support.system.Browsers;
import eu.pontes.support.system.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An employer without a mouse publishes a good offer, with no more keys than fit into five minutes. */
@Tag("system")
class KeyboardOfferIT {

    private static final Texts TEXTS = new Texts();

    /** Two keys in a second is how fast people type who seldom do. */
    private static final int KEYS_IN_FIVE_MINUTES = 5 * 60 * 2;

    private static final String EMPTY_REQUIRED = """
            () => [...document.querySelectorAll('main *')]
              .filter(field => field.localName.startsWith('vaadin-') && field.required && !field.value).length
            """;

    private final Barriers barriers = new Barriers();

    @Test
    void anOfferIsWrittenAndPublishedByKeysAlone() {
        try (Visitor hugo = Browsers.visitor("nl-BE").logIn("hugo")) {
            hugo.open("/app/offers/new").sees(t("vacancy.quality.title"));
            assertThat(((Number) hugo.page().evaluate(EMPTY_REQUIRED)).intValue())
                    .as("what an employer with earlier offers still has to type")
                    .isLessThanOrEqualTo(3);
            Typist keys = new Typist(hugo);

            write(keys);
            barriers.inspect(hugo, "offer-by-keyboard");
            keys.to(t("vacancy.editor.publish")).enter();

            hugo.sees(t("vacancy.editor.public"));
            assertThat(keys.keys()).isLessThan(KEYS_IN_FIVE_MINUTES);
            hugo.click(t("vacancy.editor.close"))
                    .confirm(t("vacancy.editor.close"))
                    .sees(t("enum.OfferStatus.CLOSED"));
        }
        assertThat(barriers.found()).isEmpty();
    }

    private static void write(Typist keys) {
        keys.to(t("vacancy.form.title"))
                .type("Schoonmaker van kantoren, ook zonder ervaring")
                .to(t("vacancy.form.description"))
                .type("U maakt kantoren schoon. Wij leren het u. U werkt met drie collega’s.")
                .to(t("vacancy.form.occupation"))
                .find("منظف المباني", "schoonmaker gebouwen")
                .to(t("vacancy.form.hours"))
                .type("38")
                .to(t("vacancy.form.wage.from"))
                .type("2300")
                .to(t("vacancy.form.place"))
                .press("Control+A")
                .find("9000", "Gent")
                .to(t("vacancy.form.contact.phone"))
                .press("Control+A")
                .type("09 123 45 67")
                // What is typed counts once the field is left; the advice changes then, and not while it is walked
                // through
                .press("Tab");
    }

    @Test
    void whatIsMissingIsToldAboveTheFormAndLedToByKeys() {
        try (Visitor hugo = Browsers.visitor("nl-BE").logIn("hugo")) {
            hugo.open("/app/offers/new");
            Typist keys = new Typist(hugo);

            keys.to(t("vacancy.editor.publish")).enter();

            hugo.sees(t("problem.invalid"));
            keys.to(t("vacancy.form.title") + ":").enter();
            assertThat(keys.focused()).startsWith(t("vacancy.form.title"));
        }
    }

    @Test
    void theAdviceOfTheScoreLeadsToItsFieldAndTheScoreGrows() {
        try (Visitor hugo = Browsers.visitor("nl-BE").logIn("hugo")) {
            hugo.open("/app/offers/new");
            Typist keys = new Typist(hugo);
            int before = score(hugo);

            keys.to(t("enum.QualityCriterion.WAGE")).enter();
            assertThat(keys.focused()).startsWith(t("vacancy.form.wage.from"));
            keys.type("2300").press("Tab");
            hugo.atRest();
            assertThat(score(hugo)).isGreaterThan(before);

            keys.to(t("enum.QualityCriterion.BARRIERS")).enter();
            assertThat(hugo.page()
                            .getByLabel(t("enum.Barrier.PUBLIC_TRANSPORT"))
                            .first())
                    .isVisible();
        }
    }

    @Test
    void aLevelThatFewReachIsWorthAThoughtWhereItIsChosen() {
        try (Visitor hugo = Browsers.visitor("nl-BE").logIn("hugo")) {
            hugo.open("/app/offers/new")
                    .choose(t("vacancy.form.needed-level"), t("enum.LanguageLevel.C1"))
                    .sees("C1 of C2 is heel hoog.");
            barriers.inspect(hugo, "offer-level-hint");
            hugo.choose(t("vacancy.form.needed-level"), t("enum.LanguageLevel.A2"));
            assertThat(hugo.page().getByText("C1 of C2 is heel hoog.").first()).isHidden();
        }
        assertThat(barriers.found()).isEmpty();
    }

    private static int score(Visitor visitor) {
        return Integer.parseInt(visitor.page().locator("main meter").getAttribute("value"));
    }

    private static String t(String key, Object... arguments) {
        return TEXTS.get(Language.NL, key, arguments);
    }
}
