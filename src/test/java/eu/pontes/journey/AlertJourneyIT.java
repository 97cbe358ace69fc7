package eu.pontes.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import eu.pontes.alert.MailFolderFixture;
import eu.pontes.kernel.Language;
import eu.pontes.platform.text.Texts;
import eu.pontes.support.system.Browsers;
import eu.pontes.support.system.Visitor;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Somebody without an account waits for offers, is told of one, and has enough. */
@Tag("system")
class AlertJourneyIT {

    private static final Texts TEXTS = new Texts();
    private static final String TITLE = "Zadelmakersgezel";
    private static final String AMINA = "amina@example.org";

    /** A minute until what is new is told, and what the clock's work takes. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Barriers barriers = new Barriers();
    private final MailFolderFixture mails = new MailFolderFixture(Path.of(System.getProperty("it.data"), "mail"));

    @Test
    void aSearchIsSavedConfirmedToldAndStoppedWithOneClick() {
        try (Visitor amina = Browsers.visitor("nl-BE");
                Visitor hugo = Browsers.visitor("nl-BE").logIn("hugo")) {
            amina.open("/offers?q=" + TITLE).follow(t("vacancy.search.alerts")).seesHeading(t("alert.ask.title"));
            barriers.inspect(amina, "alerts-ask");
            amina.fill(t("alert.ask.mail"), AMINA);
            amina.page().selectOption("#rhythm", "IMMEDIATE");
            amina.click(t("alert.ask.do")).seesHeading(t("alert.told.asked.title"));
            barriers.inspect(amina, "alerts-asked");

            amina.open(link(mails.mail(AMINA, t("alert.confirm.subject"), PATIENCE), "confirm"))
                    .seesHeading(t("alert.confirm.title"));
            barriers.inspect(amina, "alerts-confirm");
            amina.click(t("alert.confirm.do")).seesHeading(t("alert.told.confirmed.title"));

            publishes(hugo);
            String news = mails.mail(AMINA, t("alert.news.subject.one", TITLE), PATIENCE);
            assertThat(news).contains("9000 Gent", "38");

            amina.open(link(news, "stop")).seesHeading(t("alert.stop.title"));
            barriers.inspect(amina, "alerts-stop");
            amina.click(t("alert.stop.do")).seesHeading(t("alert.told.stopped.title"));
            amina.open(link(news, "stop")).seesHeading(t("alert.told.over.title"));
        }
        assertThat(barriers.found()).isEmpty();
    }

    @Test
    void aCoachKeepsASearchChangesItsRhythmAndEndsIt() {
        try (Visitor jo = Browsers.visitor("nl-BE").logIn("jo")) {
            jo.open("/app/find-offers?q=magazijn&place=Gent")
                    .follow(t("vacancy.find.save"))
                    .seesHeading(t("alert.save.title"))
                    .sees(t("alert.save.to", "jo@example.org"));
            barriers.inspect(jo, "saved-search-new");
            jo.fill(t("alert.save.name"), "Magazijn bij Gent")
                    .click(t("alert.save.do"))
                    .seesHeading(t("alert.list.title"))
                    .seesHeading("Magazijn bij Gent");
            jo.choose(t("alert.list.rhythm") + ": Magazijn bij Gent", t("enum.Rhythm.WEEKLY"))
                    .sees(t("alert.list.changed"));
            barriers.inspect(jo, "saved-searches");
            jo.click(t("alert.list.stop") + ": Magazijn bij Gent").confirm(t("alert.list.stop"));
            assertThat(jo.page().getByText("Magazijn bij Gent")).hasCount(0);
        }
        assertThat(barriers.found()).isEmpty();
    }

    private static void publishes(Visitor hugo) {
        hugo.open("/app/offers/new")
                .fill(t("vacancy.form.title"), TITLE)
                .fill(t("vacancy.form.description"), "U maakt zadels.")
                .fill(t("vacancy.form.hours"), "38")
                .choose(t("vacancy.form.needed-level"), t("enum.LanguageLevel.A1"))
                .search(t("vacancy.form.place"), "9000", "Gent")
                .fill(t("vacancy.form.contact.phone"), "09 123 45 67")
                .day(
                        t("vacancy.form.valid-through"),
                        LocalDate.now(ZoneId.of("Europe/Brussels"))
                                .plusMonths(1)
                                .format(DateTimeFormatter.ofPattern("d/MM/uuuu")))
                .click(t("vacancy.editor.publish"))
                .sees(t("vacancy.editor.public"));
    }

    private static String link(String mail, String purpose) {
        Matcher link =
                Pattern.compile("/alerts/" + purpose + "/[\\w-]+\\?lang=nl").matcher(mail);
        assertThat(link.find()).isTrue();
        return link.group();
    }

    private static String t(String key, Object... arguments) {
        return TEXTS.get(Language.NL, key, arguments);
    }
}
