package eu.pontes.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import eu.pontes.kernel.Language;
import eu.pontes.platform.text.Texts;
import eu.pontes.support.system.Browsers;
import eu.pontes.support.system.Visitor;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Nothing typed is lost, and nobody overwrites anybody, whatever becomes of tabs, networks and colleagues. */
@Tag("system")
class DraftingIT {

    private static final Texts TEXTS = new Texts();
    private static final String DRAFT = "/app/plans/de000004-0000-7000-8000-000000000200";
    private static final Pattern KEPT = Pattern.compile("Als concept bijgehouden om \\d\\d:\\d\\d");

    @Test
    void whatWasTypedInATabThatClosedIsThereAgainAfterTheNextLogIn() {
        try (Visitor emma = Browsers.visitor().logIn("emma")) {
            typesAnAction(emma, "Een taalcafé op dinsdag");
        }
        try (Visitor emma = Browsers.visitor().logIn("emma")) {
            emma.open(DRAFT)
                    .sees(t("drafting.unsaved"))
                    .open(DRAFT + "/actions/new")
                    .sees("Het is nog niet bewaard")
                    .picture("draft-found");
            assertThat(field(emma, "plan.action.title")).hasValue("Een taalcafé op dinsdag");

            emma.onTelephone().picture("draft-found-360").onDesk().findsNoBarrier();
            emma.click(t("drafting.discard"));

            assertThat(field(emma, "plan.action.title")).hasValue("");
        }
    }

    @Test
    void anAnswerThatWasGivenInATabThatClosedIsThereAgainToo() {
        try (Visitor emma = Browsers.visitor().logIn("emma")) {
            emma.open(DRAFT + "/analysis");
            emma.radio(t("enum.Extent.PARTLY"));
            sends(
                    emma,
                    "Via twee jobdesks",
                    () -> field(emma, "plan.analysis.remark").pressSequentially("Via twee jobdesks"));
            assertThat(emma.page().getByText(KEPT).first()).isVisible();
        }
        try (Visitor emma = Browsers.visitor().logIn("emma")) {
            emma.open(DRAFT)
                    .sees(t("drafting.unsaved"))
                    .open(DRAFT + "/analysis")
                    .sees("Het is nog niet bewaard")
                    .picture("analysis-draft-found");
            assertThat(field(emma, "plan.analysis.remark")).hasValue("Via twee jobdesks");
            assertThat(emma.page().getByLabel(t("enum.Extent.PARTLY")).first()).isChecked();

            emma.onTelephone().picture("analysis-draft-found-360").onDesk().findsNoBarrier();
            emma.click(t("drafting.discard"));

            assertThat(field(emma, "plan.analysis.remark")).hasValue("");
        }
    }

    @Test
    void whatIsTypedWithoutANetworkIsKeptWhenItComesBack() {
        try (Visitor emma = Browsers.visitor().logIn("emma")) {
            emma.open(DRAFT + "/consultations/new");
            emma.page().context().setOffline(true);
            Locator remark = field(emma, "plan.consultation.remark");
            remark.pressSequentially("Graag meer taallessen");
            assertThat(emma.page().locator("vaadin-connection-indicator").first())
                    .containsText(Pattern.compile("Geen verbinding|verbinding is weg"));

            sends(emma, "Graag meer taallessen", () -> emma.page().context().setOffline(false));

            assertThat(emma.page().getByText(KEPT).first()).isVisible();
            assertThat(remark).hasValue("Graag meer taallessen");
            emma.open(DRAFT + "/consultations/new");
            assertThat(field(emma, "plan.consultation.remark")).hasValue("Graag meer taallessen");
            emma.click(t("drafting.discard"));
        }
    }

    @Test
    void theSecondAtAPageSeesWhoWritesAndTakingOverLosesNothing() {
        try (Visitor emma = Browsers.visitor().logIn("emma");
                Visitor sara = Browsers.visitor().logIn("sara")) {
            emma.open(DRAFT + "/details");
            field(emma, "plan.title").fill("Onthaal in drie talen, door Emma");
            assertThat(emma.page().getByText(KEPT).first()).isVisible();

            sara.open(DRAFT).sees("Emma Peeters werkt hieraan").open(DRAFT + "/details");
            sara.sees("Emma Peeters bewerkt dit").picture("draft-locked");
            assertThat(field(sara, "plan.title")).not().isEditable();
            sara.onTelephone().picture("draft-locked-360").onDesk().findsNoBarrier();

            sara.click(t("drafting.take-over")).confirm(t("drafting.take-over"));
            assertThat(field(sara, "plan.title")).isEditable();
            sara.fill(t("plan.title"), "Onthaal in drie talen, door Sara");

            field(emma, "plan.title").pressSequentially("!");
            emma.sees("Sara Lemmens heeft deze pagina").picture("draft-taken-over");
            assertThat(field(emma, "plan.title")).not().isEditable();
            sara.click(t("plan.save")).seesHeading("Onthaal in drie talen, door Sara");

            emma.open(DRAFT + "/details").sees(t("drafting.changed")).picture("draft-compared");
            assertThat(emma.page().getByRole(AriaRole.TABLE)).containsText("Onthaal in drie talen, door Sara");
            assertThat(field(emma, "plan.title")).hasValue(Pattern.compile("Onthaal in drie talen, door Emma.*"));
            emma.onTelephone().picture("draft-compared-360").onDesk().findsNoBarrier();
            emma.click(t("drafting.discard"));
            assertThat(field(emma, "plan.title")).hasValue("Onthaal in drie talen, door Sara");
        }
    }

    private static void typesAnAction(Visitor emma, String title) {
        emma.open(DRAFT + "/actions/new");
        sends(emma, title, () -> field(emma, "plan.action.title").pressSequentially(title));
        assertThat(emma.page().getByText(KEPT).first()).isVisible();
    }

    /** Does something and waits until the server has answered to a text. */
    private static void sends(Visitor visitor, String text, Runnable deed) {
        visitor.page().waitForResponse(answer -> answer.ok() && told(answer).contains(text), deed);
    }

    private static String told(Response answer) {
        return Objects.requireNonNullElse(answer.request().postData(), "");
    }

    private static Locator field(Visitor visitor, String key) {
        return visitor.page().getByLabel(t(key)).first();
    }

    private static String t(String key, Object... arguments) {
        return TEXTS.get(Language.NL, key, arguments);
    }
}
