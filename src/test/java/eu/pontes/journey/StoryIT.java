package eu.pontes.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import eu.pontes.kernel.Language;
import eu.pontes.platform.text.Texts;
import eu.pontes.support.system.Browsers;
import eu.pontes.support.system.Visitor;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The main job in one go, as four people with a log-in of their own do it: Bram of a fruit grower, Cas who reviews plans,
 * Mila who awards labels and Jo of a job desk. In between, anybody looks on without a log-in.
 */
@Tag("system")
class StoryIT {

    private static final Texts TEXTS = new Texts();
    private static final String SERVICE = "Brusselse Werkdienst";
    private static final String OBJECTIVE = "Vier nieuwkomers werken in de sorteerhal";
    private static final String OFFER = "Medewerker fruitsortering";

    @Test
    void aPlanIsMadeJudgedFedByAPlacementAndBroughtToALabel() {
        try (Visitor bram = Browsers.visitor().logIn("bram");
                Visitor cas = Browsers.visitor().logIn("cas");
                Visitor jo = Browsers.visitor().logIn("jo");
                Visitor mila = Browsers.visitor().logIn("mila");
                Visitor anybody = Browsers.visitor()) {
            signsTheCharter(bram);
            anybody.open("/register/charter").sees("Boomgaard Claes");

            String plan = draftsAPlan(bram);
            handsIn(bram, plan);
            asksForAChange(cas);
            answersAndHandsInAgain(bram, plan);
            approves(cas);

            String offer = publishesAnOffer(bram);
            anybody.open("/offers?q=fruitsortering").sees(OFFER).open(offer).seesHeading(OFFER);
            refers(jo, offer);
            invitesAndPlaces(bram);
            bram.open(plan).sees("1").open(plan + "/progress").sees(OBJECTIVE);
            recordsProgress(bram, plan);

            evaluates(cas);
            appliesForTheLabel(bram);
            awards(mila);
            String verification = verificationOf(bram);
            anybody.open(verification).sees("Boomgaard Claes").picture("story-verification");
            anybody.open("/register/labels").sees("Boomgaard Claes");
        }
    }

    private static void signsTheCharter(Visitor bram) {
        bram.open("/app/charter")
                .fill(t("charter.signatory-name"), "Bram Claes")
                .fill(t("charter.signatory-function"), "Zaakvoerder")
                .click(t("charter.sign"))
                .sees(t("invalid.AssertTrue"))
                .tick(t("charter.may-bind"))
                .click(t("charter.sign"))
                .sees("Zaakvoerder")
                .picture("story-charter");
    }

    private static String draftsAPlan(Visitor bram) {
        bram.open("/app/plans/new")
                .fill(t("plan.title"), "Samen werken in de boomgaard")
                .day(t("plan.starts-on"), typed(today().withDayOfMonth(1)))
                .choose(t("plan.type"), "Globaal plan")
                .choose(t("plan.service"), SERVICE)
                .click(t("plan.start.do"))
                .seesHeading("Samen werken in de boomgaard");
        String plan = bram.path();
        bram.click(t("plan.hand-in.do", SERVICE)).sees(t("problem.invalid"));
        hearsTheWorkers(bram);
        gathersSupport(bram);
        describesTheStateOfPlay(bram, plan);
        setsAnObjective(bram, plan);
        plansAnAction(bram, plan);
        coversEveryDomain(bram, plan);
        bram.open(plan)
                .click(t("plan.hand-in.do", SERVICE))
                .follow(t("invalid.plan-no-agreement"))
                .day(t("plan.agreement.day"), typed(today()))
                .fill(t("plan.agreement.by"), "Zaakvoerder")
                .click(t("plan.save"))
                .sees(t("plan.steps.done", 7, 7));
        return plan;
    }

    /** What is missing is named with the way to it. */
    private static void hearsTheWorkers(Visitor bram) {
        bram.follow(t("invalid.plan-no-consultation"))
                .choose(t("plan.consultation.body"), t("enum.ConsultedBody.STAFF"))
                .day(t("plan.consultation.day"), typed(today().plusDays(1)))
                .choose(t("plan.consultation.opinion"), t("enum.Opinion.BACKS"))
                .click(t("plan.consultation.add"))
                .sees(t("problem.invalid"))
                .day(t("plan.consultation.day"), typed(today()))
                .click(t("plan.consultation.add"))
                .seesHeading("Samen werken in de boomgaard");
    }

    private static void gathersSupport(Visitor bram) {
        bram.follow(t("plan.support.line", 0));
        List<String> functions = List.of("Zaakvoerder", "Ploegbaas", "Plukster");
        List<String> voices = List.of("enum.Voice.MANAGEMENT", "enum.Voice.WORKERS", "enum.Voice.WORKERS");
        for (int seat = 0; seat < functions.size(); seat++) {
            bram.fillIn(t("plan.support.seat", seat + 1), t("plan.support.function"), functions.get(seat))
                    .chooseIn(t("plan.support.seat", seat + 1), t("plan.support.voice"), t(voices.get(seat)));
        }
        bram.sees(t("plan.support.mirrors")).click(t("plan.save")).sees(t("plan.support.line", 3));
    }

    private static void describesTheStateOfPlay(Visitor bram, String plan) {
        bram.open(plan + "/state-of-play")
                .day(t("plan.state.reference-date"), typed(today()))
                .fill(t("plan.state.total"), "42")
                .choose(t("plan.state.basis"), TEXTS.get(Language.NL, "enum.LawfulBasis.ANONYMOUS_SURVEY"))
                .fill("Personen van buitenlandse herkomst", "43")
                .click(t("plan.save"))
                .sees(t("problem.invalid"))
                .fill("Personen van buitenlandse herkomst", "17")
                .click(t("plan.save"))
                .seesHeading("Samen werken in de boomgaard");
    }

    private static void setsAnObjective(Visitor bram, String plan) {
        bram.open(plan + "/objectives/new")
                .fill(t("plan.objective.statement"), OBJECTIVE)
                .choose(t("plan.objective.domain"), "Werving en selectie")
                .choose(t("plan.objective.group"), "Personen van buitenlandse herkomst")
                .choose(t("plan.objective.indicator"), "Aangeworven personen")
                .fill(t("plan.baseline"), "0")
                .day(t("plan.objective.baseline-on"), typed(today().withDayOfMonth(1)))
                .fill(t("plan.target"), "4")
                .day(
                        t("plan.objective.deadline"),
                        typed(today().withDayOfMonth(1).minusDays(30)))
                .fill(t("plan.owner"), "Els, personeel")
                .click(t("plan.objective.add"))
                .sees(t("problem.invalid"))
                .day(t("plan.objective.deadline"), typed(today().plusMonths(10)))
                .click(t("plan.objective.add"))
                .seesHeading("Samen werken in de boomgaard");
    }

    /** A global plan that leaves a domain out is told so, and is not taken. */
    private static void coversEveryDomain(Visitor bram, String plan) {
        for (String domain :
                List.of("Personeelsbeheer", "Interne communicatie en bewustmaking", "Externe positionering")) {
            bram.open(plan)
                    .click(t("plan.hand-in.do", SERVICE))
                    .sees(t("invalid.plan-rule", t("enum.RuleKind.DOMAINS")))
                    .open(plan + "/objectives/new")
                    .fill(t("plan.objective.statement"), "Onze aanpak staat: " + domain)
                    .choose(t("plan.objective.domain"), domain)
                    .choose(t("plan.objective.group"), "Een andere groep")
                    .choose(t("plan.objective.indicator"), "De maatregel is ingevoerd")
                    .fill(t("plan.baseline"), "0")
                    .day(t("plan.objective.baseline-on"), typed(today().withDayOfMonth(1)))
                    .fill(t("plan.target"), "1")
                    .day(t("plan.objective.deadline"), typed(today().plusMonths(10)))
                    .fill(t("plan.owner"), "Els, personeel")
                    .click(t("plan.objective.add"))
                    .seesHeading("Samen werken in de boomgaard");
        }
    }

    private static void plansAnAction(Visitor bram, String plan) {
        bram.open(plan + "/actions/new")
                .fill(t("plan.action.title"), "Basiscursus Nederlands op de werkvloer <b>vet</b>")
                .choose(t("plan.action.objective"), OBJECTIVE)
                .fill(t("plan.owner"), "Els, personeel")
                .day(t("plan.action.starts-on"), typed(today().plusDays(3)))
                .day(t("plan.action.due-on"), typed(today().plusMonths(4)))
                .fill(t("plan.action.budget"), "2500")
                .click(t("plan.action.add"))
                .sees("Basiscursus Nederlands op de werkvloer <b>vet</b>")
                .picture("story-plan");
    }

    private static void handsIn(Visitor bram, String plan) {
        bram.open(plan).click(t("plan.hand-in.do", SERVICE)).sees(t("plan.meaning.submitted", SERVICE));
    }

    private static void asksForAChange(Visitor cas) {
        openReview(cas);
        cas.fill(t("review.remark.text"), "Hoe bereikt u kandidaten die nog geen Nederlands spreken?")
                .click(t("review.remark.write"))
                .sees("Hoe bereikt u kandidaten")
                .click(t("review.request-changes"))
                .confirm(t("review.request-changes"))
                .sees(t("invalid.NotBlank"))
                .fill(t("review.request-changes.comment"), "Vul uw wervingskanalen aan.")
                .confirm(t("review.request-changes"))
                .sees("Vul uw wervingskanalen aan.")
                .picture("story-review");
    }

    private static void answersAndHandsInAgain(Visitor bram, String plan) {
        bram.open(plan + "/remarks")
                .sees("Vul uw wervingskanalen aan.")
                .fill(t("review.reply"), "Via het jobloket Brugwerk Limburg.")
                .tick(t("review.reply.mark"))
                .click(t("review.reply.save"));
        bram.open(plan + "/agreement")
                .fill(t("plan.agreement.by"), "Zaakvoerder en vennoten")
                .click(t("plan.save"))
                .seesHeading("Samen werken in de boomgaard");
        handsIn(bram, plan);
        bram.open(plan + "/history")
                .sees("Zaakvoerder en vennoten")
                .sees(t("history.deed.changes-requested"))
                .picture("story-history")
                .findsNoBarrier();
    }

    private static void approves(Visitor cas) {
        openReview(cas);
        cas.follow(t("history.compare")).sees("Zaakvoerder en vennoten").picture("story-comparison");
        openReview(cas);
        cas.sees("Via het jobloket Brugwerk Limburg.")
                .click(t("review.approve"))
                .confirm(t("review.approve"))
                .sees(TEXTS.get(Language.NL, "enum.PlanStatus.APPROVED"));
    }

    private static void openReview(Visitor cas) {
        cas.open("/app/reviews").follow("Samen werken in de boomgaard").seesHeading("Samen werken in de boomgaard");
    }

    private static String publishesAnOffer(Visitor bram) {
        bram.open("/app/offers/new")
                .sees(t("vacancy.editor.first"))
                .radio(TEXTS.get(Language.NL, "enum.OfferKind.JOB"))
                .fill(t("vacancy.form.title"), OFFER)
                .fill(t("vacancy.form.description"), "U sorteert appels en peren aan de band.")
                .fill(t("vacancy.form.hours"), "38")
                .choose(t("vacancy.form.needed-level"), TEXTS.get(Language.NL, "enum.LanguageLevel.A1"))
                .search(t("vacancy.form.place"), "3300", "Tienen")
                .fill(t("vacancy.form.contact.phone"), "016 12 34 56")
                .day(t("vacancy.form.valid-through"), typed(today().minusDays(1)))
                .chooseContaining(t("vacancy.form.objective"), OBJECTIVE)
                .click(t("vacancy.editor.save-draft"))
                .sees(t("problem.invalid"))
                .day(t("vacancy.form.valid-through"), typed(today().plusMonths(2)))
                .click(t("vacancy.editor.save-draft"))
                .click(t("vacancy.editor.publish"))
                .sees(t("vacancy.editor.public"))
                .picture("story-offer");
        return bram.path().replace("/app/offers/", "/offers/");
    }

    private static void refers(Visitor jo, String offer) {
        jo.open("/app/find-offers?q=fruitsortering")
                .sees(OFFER)
                .open(offer.replace("/offers/", "/app/refer/"))
                .fill(t("referral.initials"), "A.B.1")
                .fill(t("referral.case-number"), "BL-2026-0815")
                .fill(t("referral.motivation"), "Werkte drie jaar in een sorteercentrum.")
                .tick(t("referral.counts"))
                .click(t("referral.propose"))
                .sees(t("problem.invalid"))
                .fill(t("referral.initials"), "AB")
                .click(t("referral.propose"))
                .sees("BL-2026-0815");
    }

    private static void invitesAndPlaces(Visitor bram) {
        bram.open("/app/referrals")
                .follow(t("referral.candidate", "AB", "BL-2026-0815"))
                .click(t("referral.invite"))
                .confirm(t("referral.invite"))
                .click(t("referral.place-candidate"))
                .day(t("referral.starts-on"), typed(today()))
                .confirm(t("referral.place-candidate"))
                .sees(OBJECTIVE)
                .picture("story-placement");
    }

    private static void recordsProgress(Visitor bram, String plan) {
        bram.open(plan + "/progress")
                .choose(t("plan.objective"), OBJECTIVE)
                .fill(t("plan.progress.value"), "3")
                .fill(t("plan.progress.note"), "Drie seizoenarbeiders bleven.")
                .click(t("plan.progress.do"))
                .sees("Drie seizoenarbeiders bleven.")
                .picture("story-progress");
    }

    private static void evaluates(Visitor cas) {
        openReview(cas);
        cas.click(t("review.evaluate"))
                .radio(TEXTS.get(Language.NL, "enum.EvaluationResult.POSITIVE"))
                .fill(t("review.evaluation.conclusion"), "Doel bereikt, goede begeleiding.")
                .click(t("review.evaluate"))
                .sees(TEXTS.get(Language.NL, "enum.PlanStatus.EVALUATED"));
    }

    private static void appliesForTheLabel(Visitor bram) {
        bram.open("/app/labels").click(t("label.apply")).sees(t("label.applied"));
    }

    private static void awards(Visitor mila) {
        mila.open("/app/label-applications")
                .follow("Boomgaard Claes")
                .click(t("label.award"))
                .confirm(t("label.award"))
                .sees(t("label.awarded"));
    }

    private static String verificationOf(Visitor bram) {
        bram.open("/app/labels").picture("story-label");
        Locator link = bram.page()
                .getByRole(
                        AriaRole.LINK, new com.microsoft.playwright.Page.GetByRoleOptions().setName(t("label.verify")))
                .first();
        String address = link.getAttribute("href");
        assertThat(address).matches("/verify/[A-Za-z0-9_-]{22,}");
        return address;
    }

    private static String t(String key, Object... arguments) {
        return TEXTS.get(Language.NL, key, arguments);
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Brussels"));
    }

    /** A day as people in Belgium type it. */
    private static String typed(LocalDate day) {
        return DateTimeFormatter.ofPattern("d/M/uuuu").format(day);
    }
}
