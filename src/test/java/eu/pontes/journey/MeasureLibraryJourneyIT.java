package eu.pontes.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import eu.pontes.kernel.Language;
import eu.pontes.platform.text.Texts;
import eu.pontes.support.system.Browsers;
import eu.pontes.support.system.Visitor;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An employer looks for an idea and takes it along into a draft. */
@Tag("system")
class MeasureLibraryJourneyIT {

    private static final Texts TEXTS = new Texts();
    private static final String GODPARENTS = "Een meter of peter voor elke nieuwe collega";
    private static final String DRAFT = "de000004-0000-7000-8000-000000000200";

    private final Barriers barriers = new Barriers();

    @Test
    void aMeasureIsFoundAndCopiedIntoADraft() {
        try (Visitor emma = Browsers.visitor("nl-BE").logIn("emma")) {
            emma.open("/app/measures").sees("71");
            barriers.inspect(emma, "measures");
            emma.fill(t("measure.search"), "METER eerste maanden").sees(t("measure.found", 1));
            emma.page().waitForURL(address -> address.contains("q=METER"));
            emma.follow(GODPARENTS).seesHeading(GODPARENTS).sees("Fruit Vanhellemont");
            barriers.inspect(emma, "measure");
            emma.follow(t("measure.use.do")).seesHeading(t("plan.use-measure"));
            barriers.inspect(emma, "measure-use");
            emma.page().locator("main a[href*='" + DRAFT + "']").first().click();
            emma.atRest().seesHeading(t("plan.action"));
            assertThat(emma.page().getByLabel(t("plan.action.title")).locator("visible=true"))
                    .hasValue(GODPARENTS);
            barriers.inspect(emma, "action-from-measure");
            emma.fill(t("plan.owner"), "Hoofd onthaal")
                    .day(t("plan.action.starts-on"), inMonths(3))
                    .day(t("plan.action.due-on"), inMonths(9))
                    .fill(t("plan.action.budget"), "0")
                    .click(t("plan.action.add"))
                    .follow(GODPARENTS)
                    .sees(t("plan.action.measure"));
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
