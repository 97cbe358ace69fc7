package eu.pontes.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import eu.pontes.kernel.Language;
import eu.pontes.platform.text.Texts;
import eu.pontes.support.system.Browsers;
import eu.pontes.support.system.Visitor;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An employer reads while writing which words keep people away, and says why some of them stay. */
@Tag("system")
class WordingJourneyIT {

    private static final Texts TEXTS = new Texts();

    private final Barriers barriers = new Barriers();

    @Test
    void wordsAreExplainedWhileWrittenAndAReasonIsAskedBeforeTheyGoPublic() {
        try (Visitor hugo = Browsers.visitor("nl-BE").logIn("hugo")) {
            hugo.open("/app/offers/new")
                    .fill(t("vacancy.form.title"), "Ploegbaas laad- en loskade (m/v/x)")
                    .fill(t("vacancy.form.description"), "U bent tussen 25 en 35 jaar en Nederlands is uw moedertaal.")
                    .sees(t("wording.finding.advice", "moedertaal"));
            barriers.inspect(hugo, "wording-hints");
            hugo.fill(t("vacancy.form.hours"), "38")
                    .choose(t("vacancy.form.needed-level"), TEXTS.get(Language.NL, "enum.LanguageLevel.A2"))
                    .search(t("vacancy.form.place"), "9000", "Gent")
                    .fill(t("vacancy.form.contact.phone"), "09 123 45 67")
                    .day(t("vacancy.form.valid-through"), inMonths(1))
                    .click(t("vacancy.editor.publish"));
            Locator asked = hugo.page().locator("vaadin-dialog-overlay");
            assertThat(asked).containsText(t("vacancy.wording.title"));
            // The dialog keeps the keyboard to itself, so the page below it is not walked through
            hugo.picture("wording-reason").findsNoBarrier();
            hugo.onTelephone().picture("wording-reason-360").fitsTheScreen().findsNoBarrier();
            hugo.onDesk();
            hugo.confirm(t("vacancy.editor.publish"));
            assertThat(asked).containsText(t("problem.invalid"));
            asked.getByLabel(t("vacancy.wording.reason"))
                    .fill("De erkenning van deze opleiding legt de leeftijd vast.");
            hugo.confirm(t("vacancy.editor.publish")).sees(t("vacancy.editor.public"));
        }
        assertThat(barriers.found()).isEmpty();
    }

    private static String inMonths(int months) {
        return LocalDate.now(ZoneId.of("Europe/Brussels"))
                .plusMonths(months)
                .format(DateTimeFormatter.ofPattern("d/MM/uuuu"));
    }

    private static String t(String key, Object... arguments) {
        return TEXTS.get(Language.NL, key, arguments);
    }
}
