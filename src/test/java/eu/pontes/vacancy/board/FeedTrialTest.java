package eu.pontes.vacancy.board;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pontes.vacancy.ContentFixture;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A template that could ever make something else than well-formed XML is refused with the line that is wrong. */
class FeedTrialTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a>\n{{#offers}}\n<b t=\"{{title}}\">{{description}}</b>\n{{/offers}}\n</a>",
                "<a>{{#offers}}<b t='{{title}}'><![CDATA[{{title}} & {{#wage}}{{wage}}{{/wage}} ]]]]></b>{{/offers}}</a>",
                "<a>{{^offers}}<none/>{{/offers}}{{#offers}}<b/>{{/offers}}</a>",
                "<a>{{#offers}}<b{{#wageTo}} to=\"{{wageTo}}\"{{/wageTo}}{{^wageTo}} to=\"\"{{/wageTo}}/>{{/offers}}</a>",
                "<a>{{! a note }}{{#offers}}{{#languages}}<l>{{code}}-{{title}}</l>{{/languages}}{{/offers}}</a>",
                "<a>{{#offers}}<?board {{title}}?>{{/offers}}</a>"
            })
    void whatIsAlwaysWellFormedIsAccepted(String template) {
        assertThat(faults(template)).isEmpty();
    }

    @Test
    void theLineOfEveryTagThatIsWrongIsTold() {
        assertThat(faults("<a>\n{{{title}}}\n{{& title}}\n{{titel}}\n{{> other}}\n{{=<% %>=}}\n{{title.class}}</a>"))
                .containsExactly(
                        "feed-raw [2]",
                        "feed-raw [3]",
                        "feed-name [4, titel]",
                        "feed-raw [5]",
                        "feed-raw [6]",
                        "feed-tag [7]",
                        "feed-offers []");
        assertThat(faults("<a>\n\n{{#offers}}{{title</a>")).containsExactly("feed-tag [3]");
    }

    @Test
    void sectionsMustMatch() {
        assertThat(faults("<a>\n{{#offers}}\n{{#wage}}\n</a>{{/offers}}"))
                .singleElement()
                .asString()
                .startsWith("feed-tag");
        assertThat(faults("<a>\n{{#offers}}\n</a>")).singleElement().asString().startsWith("feed-tag");
        assertThat(faults("<a>{{#offers}}{{/offers}}{{#offers}}{{/offers}}</a>"))
                .containsExactly("feed-offers []");
    }

    @Test
    void anOffersNameOutsideTheOffersIsUnknown() {
        assertThat(faults("<a>\n{{title}}\n{{#offers}}{{/offers}}</a>")).containsExactly("feed-name [2, title]");
        assertThat(faults("<a>{{#offers}}\n\n{{code}}{{/offers}}</a>")).containsExactly("feed-name [3, code]");
    }

    @Test
    void theLineOfTheXmlThatIsWrongIsToldThroughSectionsAndRepetition() {
        assertThat(xmlFault("<a>\n{{#offers}}\n<b>{{title}}</c>\n{{/offers}}\n</a>"))
                .isEqualTo(3);
        assertThat(xmlFault("<a>\n{{#offers}}\n{{#languages}}\n<l/>\n{{/languages}}\n<b>&nbsp;</b>\n{{/offers}}\n</a>"))
                .isEqualTo(6);
        assertThat(xmlFault("<a/>\n{{#offers}}\n<b/>\n{{/offers}}")).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Only well-formed while there is a wage, none, exactly one offer, or one language
                "<a>{{#offers}}<b>{{#wage}}</b>{{/wage}}{{/offers}}</a>",
                "<a>{{#offers}}<b>{{^wage}}</b>{{/wage}}{{/offers}}</a>",
                "{{#offers}}<a/>{{/offers}}",
                "<a>{{#offers}}<b{{#languages}} l=\"{{code}}\"{{/languages}}/>{{/offers}}</a>",
                // One part opens what only another part closes
                "<a>{{#offers}}{{#wage}}<b>{{/wage}}{{#esco}}</b>{{/esco}}{{/offers}}</a>",
                "<a>{{#offers}}{{^wage}}<b>{{/wage}}{{^esco}}</b>{{/esco}}{{/offers}}</a>",
                // A value where no value can be
                "<a>{{#offers}}<{{kind}}/>{{/offers}}</a>",
                "<a>{{#offers}}<b {{kind}}=\"1\"/>{{/offers}}</a>",
                "<a>{{#offers}}<b c={{kind}}/>{{/offers}}</a>",
                "<a>{{#offers}}<!-- {{title}} -->{{/offers}}</a>",
                // Nothing from outside, no second declaration, no entities
                "<!DOCTYPE a SYSTEM \"http://example.org/a.dtd\"><a>{{#offers}}{{/offers}}</a>",
                "<?xml version=\"1.0\"?><a>{{#offers}}{{/offers}}</a>",
                "<a>{{#offers}}<p:b/>{{/offers}}</a>",
                "<a>{{#offers}}<![CDATA[{{title}}{{/offers}}</a>",
                "<a>{{#offers}}{{title}}]]>{{/offers}}</a>"
            })
    void whatIsOnlySometimesWellFormedIsRefused(String template) {
        assertThat(faults(template)).singleElement().asString().startsWith("feed-xml [1, ");
    }

    @Test
    void aValueInACdataSectionReadsAsItWasWritten() throws Exception {
        String xml = ShippedFeeds.written(
                "<a>{{#offers}}<b><![CDATA[<i>{{title}}</i>]]></b>{{/offers}}</a>",
                new ContentFixture(LocalDate.of(2026, 11, 23))
                        .title("R&D ]]> \"x\"")
                        .build());

        assertThat(xml).contains("<![CDATA[<i>R&D ]]]]><![CDATA[> \"x\"</i>]]>");
        assertThat(ShippedFeeds.texts(ShippedFeeds.read(xml), "b")).containsExactly("<i>R&D ]]> \"x\"</i>");
    }

    private static int xmlFault(String template) {
        return FeedTrial.faults(template, ShippedFeeds.FEED, offers()).stream()
                .filter(fault -> fault.code().equals("feed-xml"))
                .map(fault -> (Integer) fault.arguments().get(0))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> faults(String template) {
        return FeedTrial.faults(template, ShippedFeeds.FEED, offers()).stream()
                .map(fault -> fault.code() + " " + fault.arguments())
                .toList();
    }

    private static List<Map<String, Object>> offers() {
        return List.of(ShippedFeeds.values(new ContentFixture(LocalDate.of(2026, 11, 23)).build()));
    }
}
