package eu.pontes.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import eu.pontes.kernel.Language;
import eu.pontes.platform.text.Texts;
import eu.pontes.support.system.Browsers;
import eu.pontes.support.system.Visitor;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An offer goes to the desks first, then to everybody, pauses, is filled, and is put away. */
@Tag("system")
class PublicationJourneyIT {

    private static final Texts TEXTS = new Texts();
    private static final String TITLE = "Kuipersknecht voorsprong Gent";

    private final Barriers barriers = new Barriers();

    @Test
    void anOfferLivesItsWholeLife() {
        try (Visitor hugo = Browsers.visitor("nl-BE").logIn("hugo");
                Visitor jo = Browsers.visitor("nl-BE").logIn("jo")) {
            String offer = publishesWithAHeadStart(hugo);
            assertThat(status(hugo, offer)).isEqualTo(404);

            jo.open("/app/find-offers?q=Kuipersknecht").sees(TITLE).sees(t("enum.OfferStatus.HEAD_START"));
            jo.open("/app/find-" + offer.substring(1)).seesHeading(TITLE).sees(t("vacancy.page.employer"));
            barriers.inspect(jo, "desk-offer");

            hugo.click(t("vacancy.editor.open-now")).sees(t("vacancy.editor.public"));
            assertThat(status(hugo, offer)).isEqualTo(200);

            hugo.click(t("vacancy.editor.suspend")).sees(t("enum.OfferStatus.SUSPENDED"));
            assertThat(status(hugo, offer)).isEqualTo(404);
            barriers.inspect(hugo, "offer-suspended");

            hugo.click(t("vacancy.editor.resume")).sees(t("vacancy.editor.public"));
            hugo.click(t("vacancy.editor.fill")).sees(t("enum.OfferStatus.FILLED"));
            assertThat(status(hugo, offer)).isEqualTo(410);

            hugo.click(t("vacancy.editor.archive"))
                    .confirm(t("vacancy.editor.archive"))
                    .sees(t("enum.OfferStatus.ARCHIVED"));
            hugo.open("/app/offers?status=ARCHIVED").sees(TITLE);
        }
        assertThat(barriers.found()).isEmpty();
    }

    private String publishesWithAHeadStart(Visitor hugo) {
        hugo.open("/app/offers/new")
                .fill(t("vacancy.form.title"), TITLE)
                .fill(t("vacancy.form.description"), "U maakt vaten van eikenhout.")
                .fill(t("vacancy.form.hours"), "38")
                .choose(t("vacancy.form.needed-level"), t("enum.LanguageLevel.A1"))
                .search(t("vacancy.form.place"), "9000", "Gent")
                .fill(t("vacancy.form.contact.phone"), "09 123 45 67")
                .day(t("vacancy.form.valid-through"), inMonths(1))
                .choose(t("vacancy.editor.head-start"), t("vacancy.editor.head-start.days", 3));
        barriers.inspect(hugo, "offer-head-start");
        hugo.click(t("vacancy.editor.publish")).sees(t("vacancy.editor.open-now"));
        assertThat(hugo.page().locator("main")).containsText(t("enum.OfferStatus.HEAD_START"));
        return hugo.path().replace("/app/offers/", "/offers/");
    }

    /** What the public gets, without the session of the employer. */
    private static int status(Visitor visitor, String offer) {
        APIResponse page = visitor.page().request().get(address(visitor, offer));
        return page.status();
    }

    private static String address(Visitor visitor, String path) {
        return visitor.page().evaluate("location.origin") + path;
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
