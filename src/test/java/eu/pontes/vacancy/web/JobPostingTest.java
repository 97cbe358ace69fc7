package eu.pontes.vacancy.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLdError;
import com.fasterxml.jackson.databind.JsonNode;
import eu.pontes.kernel.Language;
import eu.pontes.kernel.TimeSpan;
import eu.pontes.platform.text.Texts;
import eu.pontes.platform.web.HtmlPageFixture;
import eu.pontes.platform.web.PageData;
import eu.pontes.reference.EscoId;
import eu.pontes.reference.Occupation;
import eu.pontes.scheme.Placement;
import eu.pontes.support.standards.Standards;
import eu.pontes.vacancy.ContentFixture;
import eu.pontes.vacancy.OfferContent;
import eu.pontes.vacancy.OfferKind;
import eu.pontes.vacancy.OfferWords;
import eu.pontes.vacancy.PublishedFixture;
import eu.pontes.vacancy.PublishedOffer;
import eu.pontes.vacancy.needs.Diploma;
import eu.pontes.vacancy.needs.DiplomaLevel;
import eu.pontes.vacancy.needs.DiplomaNeed;
import eu.pontes.vacancy.needs.LanguageLevel;
import eu.pontes.vacancy.needs.LanguageNeed;
import eu.pontes.vacancy.needs.LanguageSupport;
import eu.pontes.vacancy.needs.Needs;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JobPostingTest {

    private static final Texts TEXTS = new Texts();
    private static final EscoId BAKER = new EscoId("1a1f4b4b-0b1c-4d2e-8f3a-0123456789ab");

    @Test
    void anOfferWithEverythingTellsEverythingInSchemaOrgsWords() throws Exception {
        Needs needs = new Needs(
                List.of(LanguageNeed.of("nl", LanguageLevel.A1)),
                false,
                Set.of(LanguageSupport.COACHING),
                null,
                null,
                null,
                new Diploma(DiplomaNeed.LEVEL_OR_PROVEN, DiplomaLevel.UPPER_SECONDARY));
        OfferContent content = content()
                .terms(ContentFixture.terms("19.5", ContentFixture.wage("15.50", "17.25"), LocalDate.of(2027, 4, 1), 3))
                .needs(needs)
                .sector("10.71")
                .build();

        JsonNode posting = read(content, new Occupation(BAKER, "7512", "7512.1", "bakker", "nl"));

        assertThat(posting.at("/hiringOrganization/name").asText()).isEqualTo("Bakkerij \"Open\" & co");
        assertThat(posting.at("/baseSalary/value/minValue").decimalValue()).isEqualByComparingTo("15.5");
        assertThat(posting.at("/baseSalary/value/maxValue").decimalValue()).isEqualByComparingTo("17.25");
        assertThat(posting.at("/jobLocation/address/postalCode").asText()).isEqualTo("1000");
        assertThat(posting.at("/employmentType/0").asText()).isEqualTo("PART_TIME");
        assertThat(posting.at("/totalJobOpenings").asInt()).isEqualTo(3);
        assertThat(posting.at("/jobStartDate").asText()).isEqualTo("2027-04-01");
        assertThat(posting.at("/educationRequirements/credentialCategory").asText())
                .isEqualTo("high school");
        assertThat(posting.at("/experienceInPlaceOfEducation").asBoolean()).isTrue();
        assertThat(posting.at("/occupationalCategory/0/url").asText())
                .isEqualTo("http://data.europa.eu/esco/occupation/" + BAKER);
        assertThat(posting.at("/industry/termCode").asText()).isEqualTo("10.71");
    }

    @Test
    void whatIsNotToldIsLeftOut() throws Exception {
        JsonNode posting = read(content().build(), null);

        assertThat(posting.has("baseSalary")).isFalse();
        assertThat(posting.has("occupationalCategory")).isFalse();
        assertThat(posting.has("educationRequirements")).isFalse();
        assertThat(posting.has("jobStartDate")).isFalse();
    }

    @Test
    void aPlacementIsAnInternship() throws Exception {
        JsonNode posting = read(content().kind(OfferKind.INTERNSHIP).build(), null);

        assertThat(posting.at("/employmentType")).extracting(JsonNode::asText).containsExactly("INTERN", "FULL_TIME");
    }

    @Test
    void aJobWithAnEndIsTemporary() throws Exception {
        OfferContent content = content()
                .placement(Placement.under(Placement.JOB).lasting(new TimeSpan(6, TimeSpan.Unit.MONTHS)))
                .build();

        assertThat(read(content, null).at("/employmentType"))
                .extracting(JsonNode::asText)
                .containsExactly("TEMPORARY", "FULL_TIME");
    }

    @Test
    void daysAreThoseOfBelgiumWithSummerTime() throws Exception {
        JsonNode posting =
                read(content().validThrough(LocalDate.of(2027, 3, 28)).build(), null);

        assertThat(posting.at("/datePosted").asText()).isEqualTo("2027-02-28");
        assertThat(posting.at("/validThrough").asText()).isEqualTo("2027-03-28T23:59:59+02:00");
    }

    @Test
    void anOfferWithAHeadStartCountsFromTheDayOnWhichEverybodySeesIt() throws Exception {
        String json = json(PublishedFixture.offer(content().build(), LocalDate.of(2027, 3, 4)), Language.NL, null);

        assertThat(Standards.jobPosting(json).at("/datePosted").asText()).isEqualTo("2027-03-04");
    }

    @Test
    void everyDiplomaIsToldInAWayThatReadersKnow() throws Exception {
        for (DiplomaLevel level : DiplomaLevel.values()) {
            Needs needs = new Needs(
                    List.of(LanguageNeed.of("nl", LanguageLevel.A1)),
                    false,
                    null,
                    null,
                    null,
                    null,
                    new Diploma(DiplomaNeed.LEVEL, level));
            JsonNode posting = read(content().needs(needs).build(), null);

            assertThat(posting.at("/educationRequirements/credentialCategory").asText())
                    .as(level.name())
                    .isNotBlank();
        }
    }

    @Test
    void noTextOfAnOfferCanEndTheElementThatThePostingStandsIn() throws Exception {
        String evil = "</script><script>alert(1)</script><!-- ]]> & \u2028 \\ \"'";
        OfferContent content =
                content().title(evil).description(evil + "\n\n" + evil).build();

        String json = json(PublishedFixture.offer(content, null), Language.FR, null);
        Document page = Jsoup.parse("<script type=\"application/ld+json\">" + json + "</script>");

        assertThat(page.getElementsByTag("script")).hasSize(1);
        String stands = page.getElementsByTag("script").get(0).data();
        JsonNode posting = Standards.jobPosting(stands);
        assertThat(posting.at("/title").asText()).isEqualTo(evil);
        Document description = Jsoup.parse(posting.at("/description").asText());
        assertThat(description.getElementsByTag("script")).isEmpty();
        assertThat(description.select("p").eachText()).hasSize(2).allMatch(text -> text.contains("<script>alert(1)"));
    }

    @Test
    void thePageIsToldInEveryLanguage() throws Exception {
        for (Language language : Language.values()) {
            String json = json(PublishedFixture.offer(content().build(), null), language, null);

            assertThat(Standards.jobPosting(json)
                            .at("/mainEntityOfPage/inLanguage")
                            .asText())
                    .isEqualTo(language.tag());
        }
    }

    private static ContentFixture content() {
        return PublishedFixture.content();
    }

    private static JsonNode read(OfferContent content, @Nullable Occupation occupation)
            throws IOException, JsonLdError {
        return Standards.jobPosting(json(PublishedFixture.offer(content, null), Language.NL, occupation));
    }

    private static String json(PublishedOffer offer, Language language, @Nullable Occupation occupation) {
        return PageData.of(JobPosting.of(
                HtmlPageFixture.page(language, TEXTS, "/offers/" + offer.id()),
                offer,
                new OfferWords(TEXTS, language),
                occupation));
    }
}
