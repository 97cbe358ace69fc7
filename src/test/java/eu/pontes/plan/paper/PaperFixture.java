package eu.pontes.plan.paper;

import eu.pontes.document.DocumentId;
import eu.pontes.document.DocumentView;
import eu.pontes.kernel.Language;
import eu.pontes.kernel.Money;
import eu.pontes.kernel.Period;
import eu.pontes.kernel.TenantId;
import eu.pontes.plan.ActionCourse;
import eu.pontes.plan.ActionId;
import eu.pontes.plan.ActionStatus;
import eu.pontes.plan.ActionView;
import eu.pontes.plan.AgreementView;
import eu.pontes.plan.AnalysisView;
import eu.pontes.plan.Answer;
import eu.pontes.plan.ConsultationId;
import eu.pontes.plan.ConsultationView;
import eu.pontes.plan.ConsultedBody;
import eu.pontes.plan.Coverage;
import eu.pontes.plan.Division;
import eu.pontes.plan.Extent;
import eu.pontes.plan.Figure;
import eu.pontes.plan.Funding;
import eu.pontes.plan.Groundwork;
import eu.pontes.plan.Headcounts;
import eu.pontes.plan.LawfulBasis;
import eu.pontes.plan.Lineage;
import eu.pontes.plan.ObjectiveId;
import eu.pontes.plan.ObjectiveView;
import eu.pontes.plan.Opinion;
import eu.pontes.plan.PlanId;
import eu.pontes.plan.PlanStatus;
import eu.pontes.plan.PlanStep;
import eu.pontes.plan.PlanTitle;
import eu.pontes.plan.PlanView;
import eu.pontes.plan.Progress;
import eu.pontes.plan.ProgressSource;
import eu.pontes.plan.ProgressView;
import eu.pontes.plan.Reading;
import eu.pontes.plan.ReservationStatus;
import eu.pontes.plan.ReservationView;
import eu.pontes.plan.SectorAgreement;
import eu.pontes.plan.StateOfPlayView;
import eu.pontes.plan.SupportSeat;
import eu.pontes.plan.Trajectory;
import eu.pontes.plan.Voice;
import eu.pontes.platform.text.Texts;
import eu.pontes.programme.AnalysisSection;
import eu.pontes.programme.Indicator;
import eu.pontes.programme.IndicatorFixture;
import eu.pontes.programme.IndicatorKind;
import eu.pontes.programme.Names;
import eu.pontes.programme.Question;
import eu.pontes.programme.Questionnaire;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** Plans to put on paper: with awkward words, with nothing in them, and very large. */
final class PaperFixture {

    static final Texts TEXTS = new Texts();
    static final Instant NOW = Instant.parse("2026-11-22T22:30:00Z");
    static final PlanPapers PAPERS = new PlanPapers(TEXTS, Clock.fixed(NOW, ZoneId.of("Europe/Brussels")));
    static final String MARKUP = "<script src=\"http://127.0.0.1:1/x.js\"/>&xxe; <img src=\"file:///etc/hostname\"/>";
    static final String LONG_WORD = "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz".repeat(3);
    static final String FORMULA = "=HYPERLINK(\"http://127.0.0.1:1\";\"click\")";
    static final String ARABIC = "ليلى الحسن";

    private static final Period PERIOD = new Period(LocalDate.of(2027, 1, 1), LocalDate.of(2028, 12, 31));

    private static final Lineage LINEAGE =
            new Lineage(Optional.of(new PlanTitle(new PlanId(new UUID(9, 1)), "Vroeger: " + LONG_WORD)), List.of());

    private PaperFixture() {}

    static PlanDocument document(PlanView plan, Language language) {
        return new PlanContent(plan, new Words(TEXTS, language)).at(NOW);
    }

    static PlanView empty() {
        return plan("Plan", PlanStatus.DRAFT, Optional.empty(), List.of(), List.of(), List.of());
    }

    static PlanView awkward() {
        List<ObjectiveView> objectives = List.of(
                objective(
                        1,
                        IndicatorFixture.COUNT,
                        "Huit nouveaux œuvrent à Liège, ça ira – “très bien”",
                        "3",
                        "5",
                        "8"),
                objective(2, IndicatorFixture.SHARE, LONG_WORD, "12.5", "12.75", "30"),
                objective(3, IndicatorFixture.DAYS, "Straße & größer < kleiner > " + ARABIC, "40", "45", "10"),
                objective(4, IndicatorFixture.YES_NO, MARKUP, "0", "1", "1"),
                objective(5, IndicatorFixture.SCORE, FORMULA, "1250", "1250", "3999.99"));
        List<ProgressView> progress = List.of(
                new ProgressView(
                        objectives.get(0).id(),
                        LocalDate.of(2027, 3, 1),
                        new BigDecimal("2"),
                        "eerste regel\ntweede regel",
                        ProgressSource.MANUAL),
                new ProgressView(
                        objectives.get(1).id(),
                        LocalDate.of(2027, 4, 1),
                        new BigDecimal("12.75"),
                        "",
                        ProgressSource.PLACEMENT));
        return plan(
                "Iedereen à bord: ß, œ & " + ARABIC,
                PlanStatus.APPROVED,
                Optional.of(stateOfPlay()),
                objectives,
                awkwardActions(objectives),
                progress);
    }

    private static List<ActionView> awkwardActions(List<ObjectiveView> objectives) {
        return List.of(
                action(
                        1,
                        "+32 bellen: één gesprek",
                        Optional.of(objectives.get(0).id())),
                action(2, FORMULA, Optional.empty()),
                action(3, MARKUP, Optional.of(objectives.get(3).id())));
    }

    /** As many objectives as asked for, and three actions for each. */
    static PlanView large(int many) {
        List<ObjectiveView> objectives = IntStream.range(0, many)
                .mapToObj(i ->
                        objective(i, IndicatorFixture.COUNT, "Objective " + i + " for the kitchens", "3", "5", "8"))
                .toList();
        List<ActionView> actions = IntStream.range(0, 3 * many)
                .mapToObj(i -> action(
                        i,
                        "Action " + i + ": language coaching on the work floor, every week for a year",
                        Optional.of(objectives.get(i % many).id())))
                .toList();
        return plan("Large", PlanStatus.SUBMITTED, Optional.of(stateOfPlay()), objectives, actions, List.of());
    }

    static PlanView plan(
            String title,
            PlanStatus status,
            Optional<StateOfPlayView> state,
            List<ObjectiveView> objectives,
            List<ActionView> actions,
            List<ProgressView> progress) {
        return new PlanView(
                new PlanId(UUID.fromString("0190a000-0000-7000-8000-000000000100")),
                3,
                TenantId.of("0190b000-0000-7000-8000-000000000001"),
                "Bakkerij Lambert & Söhne",
                TenantId.of("0190b000-0000-7000-8000-000000000002"),
                "Werkdienst",
                title,
                UUID.fromString("0190a000-0000-7000-8000-000000000002"),
                new Names("Globaal plan", "Plan global", "Globaler Plan", "Global plan"),
                true,
                PERIOD,
                status,
                status == PlanStatus.DRAFT ? 0 : 1,
                status == PlanStatus.DRAFT ? Optional.empty() : Optional.of(Instant.parse("2026-11-20T10:15:00Z")),
                state.isPresent() ? LINEAGE : Lineage.NONE,
                state.isPresent() ? groundwork() : new Groundwork(List.of(), List.of(), Optional.empty()),
                state,
                state.map(filled -> analysis()),
                objectives,
                new Coverage(
                        List.of(new Names("Herkomst", "Origine", "Herkunft", "Origin")),
                        List.of(new Coverage.Row(
                                new Names("Aanwerving", "Recrutement", "Anwerbung", "Recruitment"),
                                List.of(objectives.size())))),
                actions,
                progress,
                funding(actions),
                SectorAgreement.YES,
                EnumSet.allOf(PlanStep.class),
                List.of(),
                Map.of());
    }

    private static Groundwork groundwork() {
        return new Groundwork(
                List.of(new ConsultationView(
                        new ConsultationId(new UUID(5, 1)),
                        ConsultedBody.WORKS_COUNCIL,
                        LocalDate.of(2026, 9, 3),
                        Opinion.BACKS_WITH_REMARKS,
                        "Elk half jaar een stand van zaken",
                        List.of(document(1, "Advies ondernemingsraad – é.pdf", 52_480)))),
                List.of(
                        new SupportSeat("Hoofd personeel", Voice.PERSONNEL_OFFICE),
                        new SupportSeat("Ploegbaas", Voice.WORKERS),
                        new SupportSeat("Afgevaardigde", Voice.WORKERS_REPRESENTATIVES)),
                Optional.of(new AgreementView(LocalDate.of(2026, 10, 20), "Raad van bestuur")));
    }

    static StateOfPlayView stateOfPlay() {
        return new StateOfPlayView(
                LocalDate.of(2026, 10, 1),
                LawfulBasis.ORDER_7_MAY_2009,
                "Ondernemingsraad van 3 september 2026",
                new Headcounts(
                        new Figure.Shown(1860),
                        List.of(
                                new Headcounts.Group(
                                        "ORIGIN",
                                        new Names("Herkomst", "Origine", "Herkunft", "Origin"),
                                        new Figure.Shown(410)),
                                new Headcounts.Group(
                                        "YOUNG", new Names("Jong", "Jeune", "Jung", "Young"), new Figure.Hidden())),
                        List.of(places())));
    }

    private static Headcounts.Table places() {
        return new Headcounts.Table(
                Division.ESTABLISHMENT,
                List.of(
                        row(1, FORMULA, new Figure.Shown(1835), new Figure.Shown(410), new Figure.NotCounted()),
                        row(
                                2,
                                "Dépôt Liège & " + ARABIC,
                                new Figure.Shown(25),
                                new Figure.Hidden(),
                                new Figure.Shown(7))));
    }

    private static Headcounts.Row row(int number, String name, Figure everybody, Figure... groups) {
        return new Headcounts.Row(
                new UUID(3, number).toString(), new Names(name, name, name, name), everybody, List.of(groups));
    }

    static AnalysisView analysis() {
        List<Question> questions = List.of(
                question("CHANNELS", AnalysisSection.RECRUITMENT),
                question("SAFETY", AnalysisSection.WELCOME),
                question("IMAGES", AnalysisSection.COMMUNICATION));
        return new AnalysisView(
                new Questionnaire(1, questions),
                Map.of(
                        "CHANNELS", new Answer(Extent.PARTLY, "avec la mission locale & d’autres"),
                        "IMAGES", new Answer(Extent.NOT_APPLICABLE, "")));
    }

    private static Question question(String code, AnalysisSection section) {
        return new Question(
                code, section, new Names("Vraag " + code, "Question " + code, "Frage " + code, "Ask " + code));
    }

    private static ObjectiveView objective(
            int number, Indicator indicator, String statement, String baseline, String current, String target) {
        return new ObjectiveView(
                new ObjectiveId(new UUID(1, number)),
                "RECRUITMENT",
                new Names("Aanwerving", "Recrutement", "Anwerbung", "Recruitment"),
                "ORIGIN",
                new Names("Herkomst", "Origine", "Herkunft", "Origin"),
                statement,
                indicator,
                indicator.needsDenominator() ? Optional.of(new Reading.Share(5, 40)) : Optional.empty(),
                indicator.kind() == IndicatorKind.SCORE,
                LocalDate.of(2026, 10, 1),
                LocalDate.of(2028, 6, 30),
                "Hoofd personeel",
                new Progress(new BigDecimal(baseline), new BigDecimal(current), new BigDecimal(target)),
                new Trajectory(
                        List.of(
                                new Trajectory.Point(LocalDate.of(2026, 10, 1), new BigDecimal(baseline)),
                                new Trajectory.Point(LocalDate.of(2027, 3, 1), new BigDecimal(current))),
                        new Trajectory.Point(LocalDate.of(2028, 6, 30), new BigDecimal(target))),
                reservation(number),
                number == 2 ? Optional.of(new ObjectiveId(new UUID(7, number))) : Optional.empty(),
                true);
    }

    private static Funding funding(List<ActionView> actions) {
        Money cost = actions.stream().map(ActionView::budget).reduce(Money.ZERO, Money::plus);
        Money eligible = actions.stream().map(ActionView::eligibleCost).reduce(Money.ZERO, Money::plus);
        Money asked = actions.stream().map(ActionView::subsidyAsked).reduce(Money.ZERO, Money::plus);
        int sectorPoints =
                (int) actions.stream().filter(ActionView::sectorPoint).count();
        return new Funding(cost, eligible, asked, Optional.of(new Money(1_000_000)), sectorPoints);
    }

    private static DocumentView document(int number, String name, long size) {
        return new DocumentView(
                new DocumentId(new UUID(6, number)),
                name,
                "application/pdf",
                size,
                Integer.toString(number).repeat(64),
                NOW,
                "Emma De Smet");
    }

    /** One objective in two has places kept for its group. */
    private static Optional<ReservationView> reservation(int number) {
        return number % 2 == 0
                ? Optional.empty()
                : Optional.of(new ReservationView(
                        "MB 2026/17 <b>", LocalDate.of(2026, 6, 1), LocalDate.of(2029, 5, 31), ReservationStatus.OPEN));
    }

    private static ActionView action(int number, String title, Optional<ObjectiveId> objective) {
        return new ActionView(
                new ActionId(new UUID(2, number)),
                title,
                "Keukenchef",
                PERIOD.from(),
                LocalDate.of(2027, 12, 31),
                new Money(450_050 + number),
                new Money(400_000),
                new Money(200_000 - number),
                number == 1,
                objective,
                Optional.empty(),
                number == 3 ? Optional.of(new ActionId(new UUID(8, number))) : Optional.empty(),
                true,
                number == 2
                        ? new ActionCourse(
                                ActionStatus.DROPPED, Optional.of(NOW), Optional.of("Geen kandidaten: <b>later</b>"))
                        : ActionCourse.PLANNED,
                number == 3
                        ? List.of(
                                document(2, "foto " + FORMULA.length() + ".png", 1_260_000),
                                document(3, "aanwezigheden.csv", 12))
                        : List.of());
    }
}
