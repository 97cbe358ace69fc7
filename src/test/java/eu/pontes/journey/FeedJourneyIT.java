package eu.pontes.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import eu.pontes.kernel.Language;
import eu.pontes.platform.text.Texts;
import eu.pontes.support.system.Browsers;
import eu.pontes.support.system.Visitor;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A keeper writes the shape that a job board takes, sees what it makes, and a colleague lets boards fetch it. */
@Tag("system")
class FeedJourneyIT {

    private static final Texts TEXTS = new Texts();

    private final Barriers barriers = new Barriers();
    private final String code = "b" + UUID.randomUUID().toString().substring(0, 8);
    private final String name = "Vorm " + code.toUpperCase(Locale.ROOT);

    @Test
    void aShapeIsWrittenTriedAgreedOnAndFetched() {
        try (Visitor rosa = Browsers.visitor("nl-BE").logIn("rosa");
                Visitor ruben = Browsers.visitor("nl-BE").logIn("ruben")) {
            rosa.open("/app/rules/feeds").seesHeading(t("board.feeds"));
            barriers.inspect(rosa, "feeds");
            rosa.follow("source / job").seesHeading("source / job");
            barriers.inspect(rosa, "feed");
            rosa.open("/app/rules/feeds/new").seesHeading(t("board.new"));
            write(rosa);
            rosa.fill(t("board.template"), "<jobs>\n{{#offers}}\n<job>{{title}}</jop>\n{{/offers}}\n</jobs>")
                    .click(t("board.try"));
            assertThat(rosa.page().getByRole(AriaRole.ALERT).first().innerText())
                    .contains("3");
            barriers.inspect(rosa, "feed-wrong");
            rosa.fill(t("board.template"), "<jobs>\n{{#offers}}\n<job>{{title}}</job>\n{{/offers}}\n</jobs>")
                    .click(t("board.try"))
                    .seesHeading(t("board.preview"));
            barriers.inspect(rosa, "feed-new");
            rosa.click(t("programme.propose.do")).sees(t("programme.second-eyes"));
            ruben.open("/app/rules/feeds").follow(name).click(t("programme.approve"));
            ruben.confirm(t("programme.approve")).sees(t("programme.approved"));

            ruben.open("/feeds").sees("/feeds/" + code + ".xml");
            barriers.inspect(ruben, "feeds-public");
        }
        assertThat(barriers.found()).isEmpty();
    }

    private void write(Visitor rosa) {
        rosa.fill(t("programme.code"), code)
                .fill(t("board.name"), name)
                .fill(t("programme.reason"), "Nieuwe jobsite")
                .fill(t("programme.source"), "Mail van de jobsite");
        for (String language : new String[] {"NL", "FR", "DE", "EN"}) {
            rosa.fill(t("board.about", language), "Proef");
        }
    }

    private static String t(String key, Object... arguments) {
        return TEXTS.get(Language.NL, key, arguments);
    }
}
