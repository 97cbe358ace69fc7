package eu.pontes.vacancy.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.pontes.platform.web.HtmlPage;
import eu.pontes.reference.Occupation;
import eu.pontes.reference.Postcode;
import eu.pontes.vacancy.Contact;
import eu.pontes.vacancy.HoursClass;
import eu.pontes.vacancy.OfferContent;
import eu.pontes.vacancy.OfferKind;
import eu.pontes.vacancy.OfferWords;
import eu.pontes.vacancy.PublishedOffer;
import eu.pontes.vacancy.Wage;
import eu.pontes.vacancy.WagePer;
import eu.pontes.vacancy.WorkTerms;
import eu.pontes.vacancy.Workplace;
import eu.pontes.vacancy.exchange.HtmlText;
import eu.pontes.vacancy.needs.Diploma;
import eu.pontes.vacancy.needs.DiplomaLevel;
import eu.pontes.vacancy.needs.DiplomaNeed;
import eu.pontes.vacancy.needs.Needs;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An open offer as search engines and other job sites read it: a {@code JobPosting} of schema.org. */
final class JobPosting {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final ZoneId BELGIUM = ZoneId.of("Europe/Brussels");
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

    private final HtmlPage page;
    private final PublishedOffer offer;
    private final OfferContent content;
    private final OfferWords words;
    private final @Nullable Occupation occupation;

    private JobPosting(HtmlPage page, PublishedOffer offer, OfferWords words, @Nullable Occupation occupation) {
        this.page = page;
        this.offer = offer;
        this.content = offer.content();
        this.words = words;
        this.occupation = occupation;
    }

    /** Everything that the page tells and schema.org has a word for. */
    static ObjectNode of(HtmlPage page, PublishedOffer offer, OfferWords words, @Nullable Occupation occupation) {
        return new JobPosting(page, offer, words, occupation).json();
    }

    private ObjectNode json() {
        ObjectNode json = JSON.objectNode().put("@context", "https://schema.org/");
        json.put("@type", "JobPosting").put("url", page.anyLanguage());
        json.set("mainEntityOfPage", mainEntityOfPage());
        json.put("title", content.title()).put("description", HtmlText.paragraphs(content.description()));
        json.set("identifier", identifier());
        json.set("hiringOrganization", employer());
        json.put("datePosted", offer.publicFrom().toString());
        json.put("validThrough", lastMoment(content.validThrough()));
        json.set("jobLocation", location(content.workplace()));
        json.put("directApply", false);
        addTerms(json, content.terms());
        addOccupation(json);
        addNeeds(json, content.needs());
        json.put("eligibilityToWorkRequirement", page.t("vacancy.page.right-to-work"));
        json.set("applicationContact", contact(content.contact()));
        return json;
    }

    private ObjectNode mainEntityOfPage() {
        return typed("WebPage")
                .put("url", page.alternate(page.language()))
                .put("inLanguage", page.language().tag());
    }

    private ObjectNode identifier() {
        return typed("PropertyValue")
                .put("name", offer.employerName())
                .put("value", offer.id().toString());
    }

    private ObjectNode employer() {
        return typed("Organization")
                .put("name", offer.employerName())
                .put("url", page.baseUrl() + EmployerPages.address(offer.employer()));
    }

    private static String lastMoment(LocalDate day) {
        return day.atTime(END_OF_DAY).atZone(BELGIUM).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    private ObjectNode location(Workplace workplace) {
        Postcode postcode = new Postcode(workplace.postcode());
        String region = postcode.province().map(page::t).orElseGet(() -> page.t(postcode.region()));
        ObjectNode place = typed("Place");
        place.set(
                "address",
                typed("PostalAddress")
                        .put("postalCode", postcode.value())
                        .put("addressLocality", workplace.place())
                        .put("addressRegion", region)
                        .put("addressCountry", "BE"));
        return place;
    }

    private void addTerms(ObjectNode json, WorkTerms terms) {
        json.put("workHours", words.hours(terms)).put("totalJobOpenings", terms.places());
        json.set("employmentType", employmentTypes(terms));
        if (terms.startsOn() != null) {
            json.put("jobStartDate", terms.startsOn().toString());
        }
        if (terms.wage() != null) {
            json.set("baseSalary", salary(terms.wage()));
        }
    }

    private ArrayNode employmentTypes(WorkTerms terms) {
        ArrayNode types = JSON.arrayNode();
        if (content.kind() == OfferKind.INTERNSHIP) {
            types.add("INTERN");
        } else if (content.placement().duration() != null) {
            types.add("TEMPORARY");
        }
        int tenths = terms.hoursPerWeek().movePointRight(1).intValue();
        return types.add(HoursClass.of(tenths) == HoursClass.FULL ? "FULL_TIME" : "PART_TIME");
    }

    private static ObjectNode salary(Wage wage) {
        ObjectNode value = typed("QuantitativeValue");
        if (wage.to() == null) {
            value.put("value", wage.from());
        } else {
            value.put("minValue", wage.from()).put("maxValue", wage.to());
        }
        value.put("unitText", wage.per() == WagePer.HOUR ? "HOUR" : "MONTH");
        ObjectNode salary = typed("MonetaryAmount").put("currency", "EUR");
        salary.set("value", value);
        return salary;
    }

    private void addOccupation(ObjectNode json) {
        if (occupation != null) {
            ArrayNode categories = JSON.arrayNode();
            categories.add(category("ESCO", occupation.escoCode())
                    .put("name", occupation.label())
                    .put("url", occupation.id().uri().toString()));
            categories.add(category("ISCO-08", occupation.isco08()));
            json.set("occupationalCategory", categories);
        }
        if (content.sector() != null) {
            ObjectNode industry = typed("DefinedTerm").put("termCode", content.sector());
            industry.set("inDefinedTermSet", typed("DefinedTermSet").put("name", "NACE Rev. 2"));
            json.set("industry", industry);
        }
    }

    private static ObjectNode category(String set, String code) {
        ObjectNode category = typed("CategoryCode").put("codeValue", code);
        category.set("inCodeSet", typed("CategoryCodeSet").put("name", set));
        return category;
    }

    private void addNeeds(ObjectNode json, Needs needs) {
        json.set("skills", texts(words.needs().onDayOne(needs)));
        words.needs().diploma(needs).ifPresent(sentence -> json.put("qualifications", sentence));
        words.needs().support(needs).ifPresent(offered -> json.put("jobBenefits", offered));
        addEducation(json, needs.diploma());
    }

    private void addEducation(ObjectNode json, Diploma diploma) {
        if (diploma.need() == DiplomaNeed.NONE) {
            json.put("educationRequirements", "no requirements");
        }
        Optional.ofNullable(diploma.level())
                .ifPresent(level -> json.set(
                        "educationRequirements",
                        typed("EducationalOccupationalCredential").put("credentialCategory", credential(level))));
        if (diploma.need() == DiplomaNeed.LEVEL_OR_PROVEN) {
            json.put("experienceInPlaceOfEducation", true);
        }
    }

    /** As search engines name them; those below the end of school have no such name. */
    private String credential(DiplomaLevel level) {
        return switch (level) {
            case PRIMARY, LOWER_SECONDARY -> page.t(level);
            case UPPER_SECONDARY -> "high school";
            case BACHELOR -> "bachelor degree";
            case MASTER -> "postgraduate degree";
        };
    }

    private static ObjectNode contact(Contact contact) {
        ObjectNode json = typed("ContactPoint");
        putIfGiven(json, "name", contact.name());
        putIfGiven(json, "telephone", contact.phone());
        putIfGiven(json, "email", contact.mail());
        putIfGiven(json, "description", contact.visit());
        return json;
    }

    private static void putIfGiven(ObjectNode json, String name, @Nullable String text) {
        if (text != null) {
            json.put(name, text);
        }
    }

    private static ArrayNode texts(List<String> all) {
        ArrayNode array = JSON.arrayNode();
        all.forEach(array::add);
        return array;
    }

    private static ObjectNode typed(String type) {
        return JSON.objectNode().put("@type", type);
    }
}
