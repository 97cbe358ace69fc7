package eu.pontes.vacancy.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.pontes.kernel.Language;
import eu.pontes.programme.Undertaking;
import eu.pontes.vacancy.OfferKind;
import eu.pontes.vacancy.WagePer;
import eu.pontes.vacancy.needs.Barrier;
import eu.pontes.vacancy.needs.DiplomaLevel;
import eu.pontes.vacancy.needs.DiplomaNeed;
import eu.pontes.vacancy.needs.LanguageSupport;
import eu.pontes.vacancy.needs.Licence;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The columns of a table of offers. They are called the same in every language: a file is read by colleagues who speak
 * another one, by programs, and by Pontes itself when it comes back.
 */
enum OfferColumn {
    KIND("kind", "kind", CellForm.constant(OfferKind.class), "vacancy.form.kind"),
    SCHEME("scheme", "placement.scheme", CellForm.CODE, "vacancy.form.scheme"),
    TITLE("title", "title", CellForm.TEXT, "vacancy.form.title"),
    LANGUAGE("language", "language", CellForm.constant(Language.class), "vacancy.form.language"),
    DESCRIPTION("description", "description", CellForm.TEXT, "vacancy.form.description"),
    SUMMARY_NL("summaryNl", Language.NL),
    SUMMARY_FR("summaryFr", Language.FR),
    SUMMARY_DE("summaryDe", Language.DE),
    SUMMARY_EN("summaryEn", Language.EN),
    OCCUPATION("occupation", "occupation", CellForm.CODE, "vacancy.form.occupation"),
    SECTOR("sector", "sector", CellForm.CODE, "vacancy.form.sector"),
    POSTCODE("postcode", "workplace.postcode", CellForm.CODE, "vacancy.form.place"),
    PLACE("place", "workplace.place", CellForm.TEXT, "vacancy.form.place"),
    DIRECTIONS("directions", "workplace.directions", CellForm.TEXT, "vacancy.form.directions"),
    HOURS("hoursPerWeek", "terms.hoursPerWeek", CellForm.NUMBER, "vacancy.form.hours"),
    WAGE_FROM("wageFrom", "terms.wage.from", CellForm.NUMBER, "vacancy.form.wage.from"),
    WAGE_TO("wageTo", "terms.wage.to", CellForm.NUMBER, "vacancy.form.wage.to"),
    WAGE_PER("wagePer", "terms.wage.per", CellForm.constant(WagePer.class), "vacancy.form.wage.per"),
    STARTS_ON("startsOn", "terms.startsOn", CellForm.DAY, "vacancy.form.starts-on"),
    PLACES("places", "terms.places", CellForm.NUMBER, "vacancy.form.places"),
    LANGUAGES("neededLanguages", "needs.languages", CellForm.LANGUAGES, "vacancy.form.needed-language"),
    WITHOUT_READING("withoutReading", "needs.withoutReading", CellForm.FLAG, "vacancy.form.without-reading"),
    SUPPORT("support", "needs.support", CellForm.constants(LanguageSupport.class), "vacancy.form.support.kinds"),
    SUPPORT_NOTE("supportNote", "needs.supportNote", CellForm.TEXT, "vacancy.form.support"),
    TRANSPORT("publicTransport", Barrier.PUBLIC_TRANSPORT),
    DRIVING("drivingLicence", Barrier.DRIVING_LICENCE),
    LICENCE("licence", "needs.licence", CellForm.constant(Licence.class), "vacancy.form.licence"),
    CHILD_CARE("childCare", Barrier.CHILD_CARE),
    BANK_ACCOUNT("bankAccount", Barrier.BANK_ACCOUNT),
    BANK_HELP("bankHelp", Barrier.BANK_HELP),
    IDENTITY("identityDocument", Barrier.IDENTITY_DOCUMENT),
    COMPUTER("computer", Barrier.COMPUTER),
    ONLINE("onlineApplication", Barrier.ONLINE_APPLICATION),
    DIPLOMA("diploma", "needs.diploma.need", CellForm.constant(DiplomaNeed.class), "vacancy.page.diploma"),
    DIPLOMA_LEVEL(
            "diplomaLevel", "needs.diploma.level", CellForm.constant(DiplomaLevel.class), "vacancy.form.diploma.level"),
    CONTACT_NAME("contactName", "contact.name", CellForm.TEXT, "vacancy.form.contact.name"),
    CONTACT_PHONE("contactPhone", "contact.phone", CellForm.CODE, "vacancy.form.contact.phone"),
    CONTACT_MAIL("contactMail", "contact.mail", CellForm.CODE, "vacancy.form.contact.mail"),
    CONTACT_VISIT("contactVisit", "contact.visit", CellForm.TEXT, "vacancy.form.contact.visit"),
    VALID_THROUGH("validThrough", "validThrough", CellForm.DAY, "vacancy.form.valid-through"),
    DURATION("duration", "placement.duration", CellForm.SPAN, "vacancy.form.duration"),
    STEPS("steps", "placement.steps", CellForm.SPANS, "vacancy.form.steps"),
    UNDERTAKINGS(
            "undertakings",
            "placement.undertakings",
            CellForm.constants(Undertaking.class),
            "vacancy.form.undertakings"),
    CONTRACT_AFTER("contractAfter", "placement.contractAfter", CellForm.SPAN, "vacancy.form.contract-after"),
    OPEN_ENDED_AFTER("openEndedAfter", "placement.openEndedAfter", CellForm.FLAG, "vacancy.form.open-ended-after"),
    ALLOWANCE("allowance", "placement.allowance", CellForm.NUMBER, "vacancy.form.allowance"),
    RESERVED("reserved", "reserved", CellForm.FLAG, "vacancy.form.reserved"),
    TRAINING_REFERENCE(
            "trainingReference", "placement.trainingReference", CellForm.TEXT, "vacancy.form.training-reference"),
    MENTOR("mentor", "placement.mentor", CellForm.TEXT, "vacancy.form.mentor"),
    OBJECTIVE("objective", "objective", CellForm.CODE, "vacancy.form.objective");

    private final String id;
    private final String path;
    private final CellForm form;
    private final String label;

    OfferColumn(String id, String path, CellForm form, String label) {
        this.id = id;
        this.path = path;
        this.form = form;
        this.label = label;
    }

    OfferColumn(String id, Language language) {
        this(id, "summary." + language.tag(), CellForm.TEXT, "vacancy.form.summary.name");
    }

    OfferColumn(String id, Barrier barrier) {
        this(id, "needs.barriers." + barrier.name(), CellForm.FLAG, barrier.key());
    }

    /** What stands in the first line. */
    String id() {
        return id;
    }

    /** Where the value is found in the tree of an offer, and how the service names it when it is wrong. */
    String path() {
        return path;
    }

    CellForm form() {
        return form;
    }

    /** The key of its name in the form. */
    String label() {
        return label;
    }

    /** Whether only the employer itself reads it. */
    boolean isInternal() {
        return this == TRAINING_REFERENCE || this == MENTOR || this == OBJECTIVE;
    }

    String write(JsonNode offer) {
        JsonNode value = OfferTree.at(offer, path);
        return value == null ? "" : form.writer().apply(value);
    }

    void put(ObjectNode offer, JsonNode value) {
        OfferTree.put(offer, path, value);
    }

    /** The column that a wrong field belongs to. */
    static Optional<OfferColumn> around(String field) {
        return Arrays.stream(values())
                .filter(column -> isWithin(field, column.path) || isWithin(column.path, field))
                .findFirst();
    }

    private static boolean isWithin(String inner, String outer) {
        return inner.equals(outer) || inner.startsWith(outer + ".") || inner.startsWith(outer + "[");
    }

    /** The column under a name, in which capitals, blanks and signs do not count. */
    static Optional<OfferColumn> named(String name) {
        String plain = plain(name);
        return Arrays.stream(values())
                .filter(column -> plain(column.id).equals(plain))
                .findFirst();
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }
}
