package eu.pontes.journey;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pontes.kernel.Language;
import eu.pontes.platform.text.Texts;
import eu.pontes.support.system.Browsers;
import eu.pontes.support.system.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An employer tells what somebody needs to start, and finds it again. */
@Tag("system")
class NeedsJourneyIT {

    private static final Texts TEXTS = new Texts();
    private static final String DRAFT = "/app/offers/de000011-0000-7000-8000-000000000003";

    private final Barriers barriers = new Barriers();

    @Test
    void whatSomebodyNeedsIsToldAndFoundAgain() {
        try (Visitor emma = Browsers.visitor("nl-BE").logIn("emma")) {
            emma.open(DRAFT);
            emma.click(t("vacancy.form.section.help"));
            emma.click(t("vacancy.form.section.barriers"));
            emma.atRest()
                    .choose(t("enum.Barrier.PUBLIC_TRANSPORT"), t("vacancy.form.yes"))
                    .choose(t("enum.Barrier.DRIVING_LICENCE"), t("vacancy.form.yes"))
                    .choose(t("vacancy.form.licence"), "B")
                    .choose(t("enum.Barrier.COMPUTER"), t("vacancy.form.no"))
                    .tick(t("enum.LanguageSupport.BUDDY"));
            barriers.inspect(emma, "offer-needs");
            emma.click(t("vacancy.editor.save-draft")).sees(t("vacancy.editor.saved"));

            emma.open(DRAFT).sees(t("enum.LanguageSupport.BUDDY"));
            emma.click(t("vacancy.form.section.barriers"));
            emma.atRest().sees(t("vacancy.form.licence"));
            barriers.inspect(emma, "offer-needs-kept");
            emma.choose(t("enum.Barrier.DRIVING_LICENCE"), t("vacancy.form.no"))
                    .tick(t("vacancy.form.without-reading"))
                    .click(t("vacancy.editor.save-draft"))
                    .sees(t("invalid.offer-without-reading"));
            emma.page().getByLabel(t("vacancy.form.without-reading")).uncheck();
            emma.atRest().click(t("vacancy.editor.save-draft")).sees(t("vacancy.editor.saved"));
        }
        assertThat(barriers.found()).isEmpty();
    }

    private static String t(String key) {
        return TEXTS.get(Language.NL, key);
    }
}
