package eu.pontes.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import eu.pontes.kernel.Language;
import eu.pontes.platform.text.Texts;
import eu.pontes.support.system.ApiClient;
import eu.pontes.support.system.ApiClient.Answer;
import eu.pontes.support.system.Browsers;
import eu.pontes.support.system.Visitor;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Several offers at once, and templates to begin others with. */
@Tag("system")
class ManyOffersJourneyIT {

    private static final Texts TEXTS = new Texts();
    private static final String VACANCIES = "/api/vacancies";

    private final Barriers barriers = new Barriers();

    @Test
    void severalOffersArePublishedAndPutAwayFromTheList() {
        ApiClient api = ApiClient.of("emma");
        List<String> titles = List.of(OfferBody.uniqueTitle(), OfferBody.uniqueTitle());
        titles.forEach(title -> api.post(VACANCIES, OfferBody.titled(title)));
        try (Visitor emma = Browsers.visitor("nl-BE").logIn("emma")) {
            emma.open("/app/offers");
            titles.forEach(title -> choose(emma, title));
            barriers.inspect(emma, "offers-chosen");
            step(emma, t("enum.BulkAction.PUBLISH"));
            emma.sees(t("vacancy.bulk.done.publish", 2));
            barriers.inspect(emma, "offers-published");

            titles.forEach(title -> choose(emma, title));
            step(emma, t("enum.BulkAction.CLOSE"));
            emma.sees(t("vacancy.bulk.done.close", 2));

            choose(emma, titles.get(0));
            step(emma, t("enum.BulkAction.ARCHIVE"));
            emma.sees(t("vacancy.bulk.done.archive", 1));
        }
        assertThat(barriers.found()).isEmpty();
    }

    @Test
    void aProgramGetsAnAnswerForEachOffer() {
        ApiClient api = ApiClient.of("emma");
        Answer draft = api.post(VACANCIES, OfferBody.valid());
        ObjectNode command = JsonNodeFactory.instance.objectNode();
        command.put("action", "PUBLISH");
        ArrayNode offers = command.putArray("offers");
        String id = draft.json().path("id").asText();
        ObjectNode step = offers.addObject()
                .put("offer", id)
                .put("version", draft.json().path("version").asInt());
        offers.addObject().put("offer", "019a0000-0000-7000-8000-00000000ffff").put("version", 0);

        Answer answer = api.post(VACANCIES + "/own/bulk", command);

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().at("/items/0/status").asText()).isEqualTo("PUBLISHED");
        assertThat(answer.json().at("/items/1/done").asBoolean()).isFalse();
        assertThat(answer.json().at("/items/1/problem/type").asText()).isEqualTo("/problems/not-found.offer");
        Answer nothing = api.post(VACANCIES + "/own/bulk", command.put("action", "EXTEND"));
        assertThat(nothing.status()).isEqualTo(400);
        assertThat(nothing.json().at("/errors/0/field").asText()).isEqualTo("lastDay");
        step.put("version", answer.json().at("/items/0/version").asInt());
        Answer closed = api.post(VACANCIES + "/own/bulk", command.put("action", "CLOSE"));
        assertThat(closed.json().at("/items/0/status").asText()).isEqualTo("CLOSED");
        Answer own = api.get(VACANCIES + "/own/" + id);
        assertThat(own.json().at("/quality/score").asInt()).isBetween(1, 100);
    }

    @Test
    void anOfferBeginsWithATemplate() {
        ApiClient api = ApiClient.of("emma");
        String title = OfferBody.uniqueTitle();
        Answer draft = api.post(VACANCIES, OfferBody.titled(title));
        String name = "Sjabloon " + title;
        try (Visitor emma = Browsers.visitor("nl-BE").logIn("emma")) {
            emma.open("/app/offers/" + draft.json().path("id").asText())
                    .click(t("vacancy.editor.template"))
                    .fill(t("vacancy.templates.name"), name)
                    .confirm(t("vacancy.editor.template"))
                    .sees(t("vacancy.editor.templated"));
            emma.open("/app/offers/templates").sees(name);
            barriers.inspect(emma, "offer-templates");
            Answer templates = api.get(VACANCIES + "/templates");
            assertThat(templates.text()).contains(name);

            emma.open("/app/offers/new").search(t("vacancy.begin"), name, name);
            assertThat(emma.page().getByLabel(t("vacancy.form.title")).first().inputValue())
                    .isEqualTo(title);
            barriers.inspect(emma, "offer-begun");

            emma.open("/app/offers/templates")
                    .click(t("vacancy.templates.verb", t("vacancy.templates.remove"), name))
                    .confirm(t("vacancy.templates.remove"))
                    .sees(t("vacancy.templates.removed"));
            assertThat(api.get(VACANCIES + "/templates").text()).doesNotContain(name);
        }
        Answer kept = api.get(VACANCIES + "/own/" + draft.json().path("id").asText());
        api.with("If-Match", kept.tag())
                .call("DELETE", VACANCIES + "/" + kept.json().path("id").asText(), BodyPublishers.noBody());
        assertThat(barriers.found()).isEmpty();
    }

    /** Presses a button above the list, and the same verb in the dialog that asks again. */
    private static void step(Visitor visitor, String verb) {
        visitor.page()
                .getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(t("vacancy.bulk.title")))
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(verb).setExact(true))
                .click();
        visitor.atRest().confirm(verb);
    }

    /** By the key that everybody has. */
    private static void choose(Visitor visitor, String title) {
        visitor.page()
                .getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(t("vacancy.bulk.choose", title)))
                .press("Space");
        visitor.atRest();
    }

    private static String t(String key, Object... arguments) {
        return TEXTS.get(Language.NL, key, arguments);
    }
}
